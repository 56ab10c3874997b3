### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; আপনি to the family, তুমি only inside the words to the child; the language has no gender;
### nothing to buy.
### back-translation: title "A story for C and you" idea "An idea for C and you" read "Read here" listen "Listen"
### pdf "Open the pages (PDF)" epub "Keep on this phone (EPUB)" web "Open the book's own page" print "Print" how
### "How to do it together" pictures "No need to read each word. Look at the pictures, and tell the story in your
### own language." other "This book's language: L. Pictures tell the story in all languages." minutes "How many
### minutes was it? Reply a number to our message." author "Writing: A" licence "License: L" gone "This page is
### closed. Ask the teacher for a new link." talk "Talk about the book" "Show a picture and ask: C, what is
### happening here?" "Cheer at every answer, and add one new word." "Say it together." pictures "The story in the
### pictures" "First look at all the pictures, without reading." "Ask: C, who is this? What is happening?" "Tell
### the story together in your own language." next "What will happen next?" "Stop before turning the page." "Ask:
### C, what will happen next? Why?" "Turn the page and look together." again "Tell the story once more" "Close the
### book." "Ask: C, what happened first? Then? How did it end?" "Make up another ending together." life "A story of
### your life" "Find something in the book that is in your own life too." "Tell about it, C will listen." "Ask: C,
### do you know a story like it?" table "Numbers at the dining table" "C and you set the table, count together."
### "Ask: how many if a friend comes?" "Ask: how did you find out?" bedtime "A story of numbers before sleep" "Tell
### a small story with numbers: there were five birds, two flew away." "Ask: C, how many are there now?" walk "A
### game out walking" "Say: C, find three signs, numbers or colors." "Count them together." "Make a story about
### them." shop "A game in the shop" "C and you count five things." "Ask: which one's price is most of all?" song
### "Sing together" "Sing a song that C and you know." "Clap once at each part of a word." "Change one word, and
### laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop-2: of five
### things one asks which costs most; idea is আইডিয়া, since ভাবনা can also be a worry. Natives first: how, life-3.

share-title = { $child } আর আপনার জন্য একটি গল্প
share-idea = { $child } আর আপনার জন্য একটি আইডিয়া
share-read = এখানে পড়ুন
share-listen = শুনুন
share-pdf = পাতাগুলো খুলুন (PDF)
share-epub = এই ফোনে রাখুন (EPUB)
share-web = বইয়ের নিজের পাতা খুলুন
share-print = প্রিন্ট করুন
share-how = একসাথে যেভাবে করবেন
share-pictures = প্রতিটি শব্দ পড়ার দরকার নেই। ছবি দেখুন, আর নিজের ভাষায় গল্পটি বলুন।
share-other = এই বইয়ের ভাষা: { $language }। ছবি সব ভাষাতেই গল্প বলে।
share-minutes = কত মিনিট হলো? আমাদের মেসেজের উত্তরে একটি সংখ্যা লিখুন।
share-author = লেখা: { $author }
share-licence = লাইসেন্স: { $licence }
share-gone = এই পাতাটি বন্ধ। শিক্ষকের কাছে নতুন লিংক চেয়ে নিন।

way-talk = বইটি নিয়ে কথা বলুন
way-talk-1 = একটি ছবি দেখিয়ে জিজ্ঞেস করুন: { $child }, এখানে কী হচ্ছে?
way-talk-2 = প্রতিটি উত্তরে বাহবা দিন, আর একটি নতুন শব্দ যোগ করুন।
way-talk-3 = একসাথে বলুন।

way-pictures = ছবিতে গল্প
way-pictures-1 = প্রথমে না পড়ে সব ছবি দেখুন।
way-pictures-2 = জিজ্ঞেস করুন: { $child }, এ কে? কী হচ্ছে?
way-pictures-3 = নিজের ভাষায় একসাথে গল্পটি বলুন।

way-next = এরপর কী হবে?
way-next-1 = পাতা ওলটানোর আগে থামুন।
way-next-2 = জিজ্ঞেস করুন: { $child }, এরপর কী হবে? কেন?
way-next-3 = পাতা উলটে একসাথে দেখুন।

way-again = গল্পটি আরেকবার বলুন
way-again-1 = বইটি বন্ধ করুন।
way-again-2 = জিজ্ঞেস করুন: { $child }, প্রথমে কী হলো? তারপর? শেষ হলো কীভাবে?
way-again-3 = একসাথে অন্য একটি শেষ তৈরি করুন।

way-life = আপনার জীবনের একটি গল্প
way-life-1 = বইয়ে এমন কিছু খুঁজুন যা আপনার নিজের জীবনেও আছে।
way-life-2 = সেটা নিয়ে বলুন, { $child } শুনবে।
way-life-3 = জিজ্ঞেস করুন: { $child }, এমন কোনো গল্প জানো?

way-table = খাবার টেবিলে সংখ্যা
way-table-1 = { $child } আর আপনি টেবিল সাজান, একসাথে গুনুন।
way-table-2 = জিজ্ঞেস করুন: একজন বন্ধু এলে কয়টি?
way-table-3 = জিজ্ঞেস করুন: কীভাবে বুঝলে?

way-bedtime = ঘুমের আগে সংখ্যার গল্প
way-bedtime-1 = সংখ্যা দিয়ে ছোট একটি গল্প বলুন: পাঁচটি পাখি ছিল, দুটি উড়ে গেল।
way-bedtime-2 = জিজ্ঞেস করুন: { $child }, এখন কয়টি আছে?
way-bedtime-3 = জিজ্ঞেস করুন: কীভাবে বুঝলে?

way-walk = হাঁটতে বেরিয়ে খেলা
way-walk-1 = বলুন: { $child }, তিনটি সাইনবোর্ড, সংখ্যা বা রং খুঁজে বের করো।
way-walk-2 = একসাথে সেগুলো গুনুন।
way-walk-3 = সেগুলো নিয়ে গল্প তৈরি করুন।

way-shop = দোকানে খেলা
way-shop-1 = { $child } আর আপনি পাঁচটি জিনিস গুনুন।
way-shop-2 = জিজ্ঞেস করুন: কোনটির দাম সবচেয়ে বেশি?
way-shop-3 = জিজ্ঞেস করুন: কীভাবে বুঝলে?

way-song = একসাথে গান করুন
way-song-1 = { $child } আর আপনি জানেন এমন একটি গান করুন।
way-song-2 = শব্দের প্রতিটি ভাগে একবার হাততালি দিন।
way-song-3 = একটি শব্দ বদলে দিন, আর একসাথে হাসুন।
