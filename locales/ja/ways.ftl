### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, です・ます, steps in ましょう; what the family says to the child is in plain speech; no gender; nothing to
### buy; parts of a word are its sounds (一音ごと).
### back-translation: title "A story for C" idea "A hint for C" read "Read here" listen "Listen" pdf "Open the pages" epub "Save
### to this smartphone" web "Open this book's page" print "Print" how "How to enjoy it together" pictures "No need to read all
### the words. Looking at the pictures, please tell it in your own language." other "This book is written in L. The pictures
### tell the story in any language." minutes "How many minutes was it? Please answer our message with a number." author "By: A"
### licence "Licence: X" gone "This page is closed. Please ask the teacher for a new link." talk "Talk about the book / Choose a
### picture, and let us ask C: what is going on here? / Let us praise any answer, and add one new word. / Let us say it
### together." pictures "The story in the pictures / First, let us look at all the pictures without reading. / Let us ask C: who
### is this? What is going on? / In your own language, let us tell the story together." next "What happens next? / Before
### turning the page, let us stop. / Let us ask C: what will happen next? Why? / Let us turn the page and look together." again
### "Tell it once more / Let us close the book. / Let us ask C: what was first? And then? How was the end? / Let us think of
### another ending together." life "A story from your own life / In the book, let us find one thing you know from your own life.
### / Let us talk about it to C. / Let us have C too tell a story like it." table "Numbers at the table / Getting the table
### ready with C, let us count together. / Let us ask: when a friend comes, how many are needed? / Let us ask: how did you
### know?" bedtime "A number story before good night / Let us tell a short story with numbers: there were five birds, and two
### flew away. / Let us ask C: how many are there now? / Let us ask: how did you know?" walk "A game for a walk / Let us have C
### find three signs, numbers or colours. / Let us count them together. / Let us make a story with them." shop "A game at the
### shop / Let us count five goods with C. / Let us ask: which is the dearest? / Let us ask: how did you know?" song "Sing
### together / Let us sing with C a song all know. / Choose one word, and let us clap once for each sound. / Change one word,
### and let us laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: life, song-2, licence.

share-title = { $child }さんへのお話
share-idea = { $child }さんのためのヒント
share-read = ここで読む
share-listen = 聞く
share-pdf = ページを開く（PDF）
share-epub = このスマートフォンに保存（EPUB）
share-web = この本のページを開く
share-print = 印刷
share-how = 一緒に楽しむには
share-pictures = 全部の言葉を読まなくても大丈夫です。絵を見ながら、ご自分の言語でお話ししてください。
share-other = この本は{ $language }で書かれています。絵は、どの言語でもお話を伝えてくれます。
share-minutes = 何分でしたか？私たちのメッセージに数字で返信してください。
share-author = 作：{ $author }
share-licence = ライセンス：{ $licence }
share-gone = このページは閉じました。新しいリンクは、先生にお尋ねください。

way-talk = 本について話す
way-talk-1 = 絵を一つ選んで、{ $child }さんに聞きましょう：ここで何が起きているかな？
way-talk-2 = どんな答えもほめて、新しい言葉を一つ足しましょう。
way-talk-3 = 一緒に言いましょう。

way-pictures = 絵の中のお話
way-pictures-1 = まず、読まずに絵を全部見ましょう。
way-pictures-2 = { $child }さんに聞きましょう：これは誰かな？何が起きているかな？
way-pictures-3 = ご自分の言語で、一緒にお話を語りましょう。

way-next = 次はどうなる？
way-next-1 = ページをめくる前に、止まりましょう。
way-next-2 = { $child }さんに聞きましょう：次はどうなるかな？どうしてかな？
way-next-3 = ページをめくって、一緒に見ましょう。

way-again = もう一度お話しする
way-again-1 = 本を閉じましょう。
way-again-2 = { $child }さんに聞きましょう：最初に何があった？それから？最後はどうなった？
way-again-3 = 別の終わり方を一緒に考えましょう。

way-life = ご自分の暮らしのお話
way-life-1 = 本の中から、ご自分の暮らしで知っていることを一つ見つけましょう。
way-life-2 = そのことを{ $child }さんに話しましょう。
way-life-3 = { $child }さんにも、似たお話をしてもらいましょう。

way-table = 食卓の数
way-table-1 = { $child }さんと食卓の準備をしながら、一緒に数えましょう。
way-table-2 = 聞きましょう：お友だちが来たら、いくついるかな？
way-table-3 = 聞きましょう：どうして分かったの？

way-bedtime = おやすみ前の数のお話
way-bedtime-1 = 数の出てくる短いお話をしましょう：鳥が五羽いて、二羽飛んでいきました。
way-bedtime-2 = { $child }さんに聞きましょう：今は何羽いるかな？
way-bedtime-3 = 聞きましょう：どうして分かったの？

way-walk = お散歩のゲーム
way-walk-1 = { $child }さんに看板や数字や色を三つ見つけてもらいましょう。
way-walk-2 = 一緒に数えましょう。
way-walk-3 = それでお話を作りましょう。

way-shop = お店でのゲーム
way-shop-1 = { $child }さんと品物を五つ数えましょう。
way-shop-2 = 聞きましょう：一番高いのはどれかな？
way-shop-3 = 聞きましょう：どうして分かったの？

way-song = 一緒に歌う
way-song-1 = みんなが知っている歌を、{ $child }さんと歌いましょう。
way-song-2 = 言葉を一つ選んで、一音ごとに手をたたきましょう。
way-song-3 = 言葉を一つ変えて、一緒に笑いましょう。
