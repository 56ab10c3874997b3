### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; আপনি; the language has no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for coming. First I want to show:" "I am proud of this work, because:"
### "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "Your questions and thoughts for me:"

sheet-title = আমার কাজ আর আমার পরিকল্পনা
sheet-agenda = আসার জন্য ধন্যবাদ। প্রথমে দেখাতে চাই:
sheet-proud = এই কাজ নিয়ে আমি গর্বিত, কারণ:
sheet-hard = এটা আমার জন্য কঠিন ছিল। যা আমাকে সাহায্য করেছে:
sheet-goal = আমার পরের লক্ষ্য:
sheet-help = বাড়িতে যা আমাকে সাহায্য করে:
sheet-ideas = আমার জন্য আপনাদের প্রশ্ন আর ভাবনা:
