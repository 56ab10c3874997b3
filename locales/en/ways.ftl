### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult, in any
### language, without reading print. The child's name stands in them as it is.
### reviewed: no. date: 2026-11-22. checked: plain words; no gender; nothing to buy.

# $child (names): the child or children
share-title = A story for { $child }
# $child (names): the child or children
share-idea = An idea for { $child }
share-read = Read it here
share-listen = Listen
share-pdf = Open the pages (PDF)
share-epub = Keep it on this phone (EPUB)
share-web = Open the book's own page
share-print = Print
share-how = How to share it
share-pictures = You do not have to read each word. Look at the pictures, and tell the story in your own language.
# $language (language): by its own name
share-other = This book is in { $language }. The pictures tell the story in every language.
share-minutes = How many minutes was it? Answer our message with a number.
# $author (text): who wrote it
share-author = By { $author }
# $licence (text): the licence, such as CC BY 4.0
share-licence = License: { $licence }
share-gone = This page is closed. Ask the teacher for a new link.

## Ask, cheer, add a word, say it together (dialogic reading)
way-talk = Talk about the book
# $child (names): the child or children
way-talk-1 = Ask { $child } about a picture: what is going on here?
way-talk-2 = Cheer every answer, and add one new word.
way-talk-3 = Say it together.

## The story from its pictures
way-pictures = The story in the pictures
way-pictures-1 = Look at all the pictures first, without reading.
# $child (names): the child or children
way-pictures-2 = Ask { $child }: who is this? What is happening?
way-pictures-3 = Tell the story together, in your own language.

## Guessing
way-next = What comes next?
way-next-1 = Stop before you turn the page.
# $child (names): the child or children
way-next-2 = Ask { $child }: what will happen next? Why?
way-next-3 = Turn the page and see together.

## Retelling
way-again = Tell it again
way-again-1 = Close the book.
# $child (names): the child or children
way-again-2 = Ask { $child }: what came first? And then? How did it end?
way-again-3 = Make up another ending together.

## The book and one's own life
way-life = A story from your life
way-life-1 = Find something in the book that you know from your own life.
# $child (names): the child or children
way-life-2 = Tell { $child } about it.
# $child (names): the child or children
way-life-3 = Ask { $child } for a story like it.

## Counting at home
way-table = Numbers at the table
# $child (names): the child or children
way-table-1 = Set the table with { $child }, and count together.
way-table-2 = Ask: how many if a friend comes?
way-table-3 = Ask: how do you know?

## A number story at bedtime
way-bedtime = A number story at bedtime
way-bedtime-1 = Tell a short story with numbers: there were five birds, and two flew away.
# $child (names): the child or children
way-bedtime-2 = Ask { $child }: how many are there now?
way-bedtime-3 = Ask: how do you know?

## A game for a walk
way-walk = A game for a walk
# $child (names): the child or children
way-walk-1 = Ask { $child } to find three signs, numbers or colors.
way-walk-2 = Count them together.
way-walk-3 = Make up a story about them.

## A game for the shop, without buying anything
way-shop = A game for the shop
# $child (names): the child or children
way-shop-1 = Count five things with { $child }.
way-shop-2 = Ask: which one costs more?
way-shop-3 = Ask: how do you know?

## Singing
way-song = Sing together
# $child (names): the child or children
way-song-1 = Sing a song with { $child } that you both know.
way-song-2 = Clap once for each part of a word.
way-song-3 = Change one word, and laugh together.
