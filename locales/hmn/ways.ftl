### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; nej; questions to the child without "koj", so that they fit several children; no
### gender; nothing to buy; GSM-7 only.
### back-translation: title "A story for C" idea "An idea for C" read "Read here" listen "Listen" pdf "Open the
### pages" epub "Keep on this phone" web "Open this book's web page" print "Print" how "How to do it together"
### pictures "No need to read every word. Look at the pictures and tell the story in your language." other "This
### book is in L. The pictures tell the story in every language." minutes "How many minutes was it? Answer a number
### to our messages." author "The writer: A" licence "Licence: X" gone "This page is closed. Please ask the teacher
### for a new link." talk "Talk about the book / Ask C about a picture: what is happening here? / Praise every
### answer, and add one new word. / Say it together." pictures "The story in the pictures / Look at all the
### pictures first, no need to read. / Ask C: who is this? What is happening? / Tell the story together in your
### language." next "What will happen next? / Stop before turning to the next page. / Ask C: what will happen next?
### Why? / Turn the page and look together." again "Tell it again / Close the book. / Ask C: what came first? And
### then? How did it end? / Make another ending together." life "A story from your life / Find one thing in the
### book that you know in your life. / Tell C about it. / Let C tell a story like that." table "Numbers at the
### table / Prepare the table with C, and count together. / Ask: how many if a friend comes? / Ask: how is it
### known?" bedtime "A number story before sleep / Tell a short story with numbers: there were five birds, two flew
### away. / Ask C: how many now? / Ask: how is it known?" walk "A game for walking / Let C find three signs,
### numbers, or colours. / Count together. / Make a story from those." shop "A game at the market / Count five
### things with C. / Ask: which thing is dearest? / Ask: how is it known?" song "Sing together / Sing with C a song
### that you all know. / Clap once for each part of a word. / Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); minutes says "answer
### a number to our messages", without nrog. Natives first: how, web ("vev xaib"), song-2 ("txhua ntu"), licence.

share-title = Ib zaj dab neeg rau { $child }
share-idea = Ib lub tswv yim rau { $child }
share-read = Nyeem ntawm no
share-listen = Mloog
share-pdf = Qhib cov nplooj ntawv (PDF)
share-epub = Khaws rau hauv lub xov tooj no (EPUB)
share-web = Qhib phau ntawv no lub vev xaib
share-print = Luam tawm
share-how = Yuav ua ua ke li cas
share-pictures = Tsis tas nyeem txhua lo lus. Saib duab thiab piav dab neeg ua nej hom lus.
share-other = Phau ntawv no yog lus { $language }. Cov duab piav dab neeg ua txhua hom lus.
share-minutes = Tau pes tsawg feeb? Teb ib tug lej rau peb cov xov.
share-author = Tus sau: { $author }
share-licence = Daim ntawv tso cai: { $licence }
share-gone = Nplooj no kaw lawm. Thov nug tus xib fwb kom tau ib qho link tshiab.

way-talk = Tham txog phau ntawv
way-talk-1 = Nug { $child } txog ib daim duab: muaj dab tsi tshwm sim ntawm no?
way-talk-2 = Qhuas txhua lo lus teb, thiab ntxiv ib lo lus tshiab.
way-talk-3 = Hais ua ke.

way-pictures = Zaj dab neeg hauv cov duab
way-pictures-1 = Saib tag nrho cov duab ua ntej, tsis tas nyeem.
way-pictures-2 = Nug { $child }: qhov no yog leej twg? Muaj dab tsi tshwm sim?
way-pictures-3 = Piav zaj dab neeg ua ke, ua nej hom lus.

way-next = Yuav muaj dab tsi ntxiv?
way-next-1 = Nres ua ntej nthuav nplooj tom ntej.
way-next-2 = Nug { $child }: yuav muaj dab tsi tshwm sim ntxiv? Vim li cas?
way-next-3 = Nthuav nplooj ntawv thiab saib ua ke.

way-again = Rov piav dua
way-again-1 = Kaw phau ntawv.
way-again-2 = Nug { $child }: thaum pib muaj dab tsi? Tom qab ntawd ne? Xaus li cas?
way-again-3 = Tsim lwm qhov xaus ua ke.

way-life = Ib zaj dab neeg hauv nej lub neej
way-life-1 = Nrhiav ib yam hauv phau ntawv uas nej paub hauv nej lub neej.
way-life-2 = Piav qhov ntawd rau { $child }.
way-life-3 = Cia { $child } piav ib zaj dab neeg zoo li ntawd.

way-table = Cov lej ntawm rooj mov
way-table-1 = Nrog { $child } npaj rooj mov, thiab suav ua ke.
way-table-2 = Nug: pes tsawg yog ib tug phooj ywg tuaj?
way-table-3 = Nug: ua li cas thiaj paub?

way-bedtime = Ib zaj dab neeg lej ua ntej pw
way-bedtime-1 = Piav ib zaj dab neeg luv uas muaj lej: muaj tsib tug noog, ob tug ya mus lawm.
way-bedtime-2 = Nug { $child }: tam sim no muaj pes tsawg tus?
way-bedtime-3 = Nug: ua li cas thiaj paub?

way-walk = Kev ua si thaum mus ncig
way-walk-1 = Cia { $child } nrhiav peb lub cim, tus lej, los yog xim.
way-walk-2 = Suav ua ke.
way-walk-3 = Tsim ib zaj dab neeg ntawm cov ntawd.

way-shop = Kev ua si tom khw
way-shop-1 = Nrog { $child } suav tsib yam khoom.
way-shop-2 = Nug: yam twg kim tshaj?
way-shop-3 = Nug: ua li cas thiaj paub?

way-song = Hu nkauj ua ke
way-song-1 = Nrog { $child } hu ib zaj nkauj uas nej sawv daws paub.
way-song-2 = Npuaj teg ib zaug rau txhua ntu ntawm ib lo lus.
way-song-3 = Hloov ib lo lus, thiab luag ua ke.
