### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz, plain words; no case ending on a name; the child is asked through "anlatsın" and "bulsun", so that one and
### several read right; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep on this
### phone (EPUB)" "Open the book's own page" "Print" "How can you share?" "You need not read every word. Look at the
### pictures and tell the story in your own language." "The language of this book: L. The pictures tell the story in every
### language." "How many minutes was it? Answer our message with a number." "Author: A" "License: L" "This page is closed.
### Ask the teacher for a new link." talk "Talk about the book": "Look at a picture together. Let C tell: what is happening
### here?" "Praise every answer and add a new word." "Say it together." pictures "The story in the pictures": "First look at
### all the pictures, without reading." "Let C tell: who is this? What is happening?" "Tell the story together, in your own
### language." next "What will happen next?": "Stop before turning the page." "Let C tell: what will happen next? Why?"
### "Turn the page and see together." again "Tell it again": "Close the book." "Let C tell: what happened first? Then? How
### did it end?" "Make up another ending together." life "A story from your life": "Find something in the book that you know
### from your own life." "Share it with C." "Then let C tell a story like it." table "Numbers at the table": "Set the table
### with C and count together." "Think together: how many if a friend comes?" "Think together: how was the answer found?"
### bedtime "A number story before sleep": "Tell a short story with numbers: there were five birds, two flew away." "Let C
### tell: how many birds are left now?" "Think together: how was the answer found?" walk "A game for a walk": "Let C find
### three signs, numbers or colors." "Count them together." "Make up a story about them." shop "A game for the shop": "Count
### five things with C." "Think together: which one is the most expensive?" "Think together: how was the answer found?" song
### "Sing together": "Sing with C a song that you all know." "Clap once for each part of a word." "Change one word and laugh
### together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most. Natives first: way-life-3, share-how.

share-title = { $child } için bir öykü
share-idea = { $child } için bir fikir
share-read = Buradan okuyun
share-listen = Dinleyin
share-pdf = Sayfaları açın (PDF)
share-epub = Bu telefonda saklayın (EPUB)
share-web = Kitabın kendi sayfasını açın
share-print = Yazdırın
share-how = Nasıl paylaşabilirsiniz?
share-pictures = Her kelimeyi okumanıza gerek yok. Resimlere bakın ve öyküyü kendi dilinizde anlatın.
share-other = Bu kitabın dili: { $language }. Resimler öyküyü her dilde anlatır.
share-minutes = Kaç dakika sürdü? Mesajımıza bir sayıyla yanıt verin.
share-author = Yazan: { $author }
share-licence = Lisans: { $licence }
share-gone = Bu sayfa kapandı. Öğretmenden yeni bir bağlantı isteyin.

way-talk = Kitap hakkında konuşun
way-talk-1 = Birlikte bir resme bakın. { $child } anlatsın: burada neler oluyor?
way-talk-2 = Her yanıtı övün ve yeni bir kelime ekleyin.
way-talk-3 = Birlikte söyleyin.

way-pictures = Resimlerdeki öykü
way-pictures-1 = Önce okumadan bütün resimlere bakın.
way-pictures-2 = { $child } anlatsın: bu kim? Neler oluyor?
way-pictures-3 = Öyküyü birlikte, kendi dilinizde anlatın.

way-next = Sonra ne olacak?
way-next-1 = Sayfayı çevirmeden önce durun.
way-next-2 = { $child } anlatsın: sonra ne olacak? Neden?
way-next-3 = Sayfayı çevirin ve birlikte görün.

way-again = Yeniden anlatın
way-again-1 = Kitabı kapatın.
way-again-2 = { $child } anlatsın: önce ne oldu? Sonra? Nasıl bitti?
way-again-3 = Birlikte başka bir son uydurun.

way-life = Sizin hayatınızdan bir öykü
way-life-1 = Kitapta kendi hayatınızdan bildiğiniz bir şey bulun.
way-life-2 = Bunu { $child } ile paylaşın.
way-life-3 = Sonra { $child } buna benzer bir öykü anlatsın.

way-table = Sofrada sayılar
way-table-1 = Sofrayı { $child } ile kurun ve birlikte sayın.
way-table-2 = Birlikte düşünün: bir arkadaş gelirse kaç tane gerekir?
way-table-3 = Birlikte düşünün: cevap nasıl bulundu?

way-bedtime = Uyku öncesi sayı öyküsü
way-bedtime-1 = Sayılarla kısa bir öykü anlatın: beş kuş vardı, ikisi uçtu.
way-bedtime-2 = { $child } anlatsın: şimdi kaç kuş kaldı?
way-bedtime-3 = Birlikte düşünün: cevap nasıl bulundu?

way-walk = Yürüyüş için bir oyun
way-walk-1 = { $child } üç tabela, sayı ya da renk bulsun.
way-walk-2 = Bunları birlikte sayın.
way-walk-3 = Bunlarla ilgili bir öykü uydurun.

way-shop = Market için bir oyun
way-shop-1 = { $child } ile beş şey sayın.
way-shop-2 = Birlikte düşünün: hangisi en pahalı?
way-shop-3 = Birlikte düşünün: cevap nasıl bulundu?

way-song = Birlikte şarkı söyleyin
way-song-1 = { $child } ile hepinizin bildiği bir şarkı söyleyin.
way-song-2 = Kelimenin her parçası için bir kez el çırpın.
way-song-3 = Bir kelimeyi değiştirin ve birlikte gülün.
