### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address, plain words; nothing agrees with the child or the teacher; "how do we know?" for "how do you
### know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep it on this
### phone (EPUB)" "Open the book's own page" "Print" "How do you share it?" "No need to read each word. Look at the
### pictures, and tell the story in your language." "This book is in the language: L. The pictures tell the story in every
### language." "How many minutes was it? Answer our message with a number." "Writing of: A" "License: L" "This page is
### closed. Ask the school for a new link." talk "Talk about the book": "Ask C about a picture: what is going on here?"
### "Cheer every answer, and add one new word." "Say it together." pictures "The story in the pictures": "Look at all the
### pictures first, without reading." "Ask C: whom do we see here? What is happening?" "Tell the story together, in your
### language." next "What comes after?": "Stop before turning the page." "Ask C: what will happen after that? And why?"
### "Turn the page and see together." again "Tell it anew": "Close the book." "Ask C: what happened first? Then what? How
### did it end?" "Make up another ending together." life "A story from your life": "Find in the book a thing you know from
### your life." "Tell C about it." "Ask C for a story like it." table "Numbers at the table": "Set the table with C, and
### count together." "Ask: how many do we need if a guest comes?" "Ask: how do we know that?" bedtime "A story of numbers
### before sleep": "Tell a short story with numbers: there were five birds, and two of them flew." "Ask C: how many are left
### now?" "Ask: how do we know that?" walk "A game for a walk": "Ask C to find three things: signs or numbers or colors."
### "Count them together." "Make up a story about them." shop "A game in the shop": "Count five things with C." "Ask: which
### is dearer?" "Ask: how do we know that?" song "Sing together": "Sing with C a song you all know." "Clap once for each
### part of a word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: share-gone asks the school, for the
### long phrase spoke of one child, a boy. Natives first: way-song-2, way-walk-1.

share-title = قصة من أجل { $child }
share-idea = فكرة من أجل { $child }
share-read = اقرؤوها هنا
share-listen = استمعوا
share-pdf = افتحوا الصفحات (PDF)
share-epub = احفظوها على هذا الهاتف (EPUB)
share-web = افتحوا صفحة الكتاب نفسه
share-print = اطبعوا
share-how = كيف تتشاركونها؟
share-pictures = لا حاجة إلى قراءة كل كلمة. انظروا إلى الصور، واحكوا القصة بلغتكم.
share-other = هذا الكتاب باللغة: { $language }. الصور تحكي القصة بكل لغة.
share-minutes = كم دقيقة كانت؟ أجيبوا عن رسالتنا برقم.
share-author = تأليف: { $author }
share-licence = الرخصة: { $licence }
share-gone = هذه الصفحة مغلقة. اطلبوا رابطًا جديدًا من المدرسة.

way-talk = تحدثوا عن الكتاب
way-talk-1 = اسألوا { $child } عن صورة: ماذا يجري هنا؟
way-talk-2 = شجّعوا كل إجابة، وأضيفوا كلمة جديدة واحدة.
way-talk-3 = قولوها معًا.

way-pictures = القصة في الصور
way-pictures-1 = انظروا إلى كل الصور أولًا، من دون قراءة.
way-pictures-2 = اسألوا { $child }: من نرى هنا؟ وماذا يحدث؟
way-pictures-3 = احكوا القصة معًا، بلغتكم.

way-next = ماذا يأتي بعد ذلك؟
way-next-1 = توقفوا قبل قلب الصفحة.
way-next-2 = اسألوا { $child }: ماذا سيحدث بعد ذلك؟ ولماذا؟
way-next-3 = اقلبوا الصفحة وانظروا معًا.

way-again = احكوها من جديد
way-again-1 = أغلقوا الكتاب.
way-again-2 = اسألوا { $child }: ماذا حدث أولًا؟ ثم ماذا؟ وكيف كانت النهاية؟
way-again-3 = ألّفوا معًا نهاية أخرى.

way-life = قصة من حياتكم
way-life-1 = ابحثوا في الكتاب عن شيء تعرفونه من حياتكم.
way-life-2 = حدّثوا { $child } عنه.
way-life-3 = اطلبوا من { $child } قصة مثلها.

way-table = أعداد على المائدة
way-table-1 = جهّزوا المائدة مع { $child }، وعدّوا معًا.
way-table-2 = اسألوا: كم نحتاج إذا جاء ضيف؟
way-table-3 = اسألوا: كيف نعرف ذلك؟

way-bedtime = قصة أعداد قبل النوم
way-bedtime-1 = احكوا قصة قصيرة فيها أعداد: كانت هناك خمسة عصافير، وطار منها اثنان.
way-bedtime-2 = اسألوا { $child }: كم بقي منها الآن؟
way-bedtime-3 = اسألوا: كيف نعرف ذلك؟

way-walk = لعبة للنزهة
way-walk-1 = اطلبوا من { $child } إيجاد ثلاثة أشياء: لافتات أو أرقام أو ألوان.
way-walk-2 = عدّوها معًا.
way-walk-3 = ألّفوا قصة عنها.

way-shop = لعبة في المتجر
way-shop-1 = عدّوا خمسة أشياء مع { $child }.
way-shop-2 = اسألوا: أيها أغلى ثمنًا؟
way-shop-3 = اسألوا: كيف نعرف ذلك؟

way-song = غنّوا معًا
way-song-1 = غنّوا مع { $child } أغنية تعرفونها جميعًا.
way-song-2 = صفّقوا مرة واحدة لكل مقطع من الكلمة.
way-song-3 = غيّروا كلمة واحدة، واضحكوا معًا.
