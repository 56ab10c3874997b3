### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; እርስዎ. Natives first: visit-offer.
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: visit-offer.
### back-translation: offer "Can I meet your family for 20 minutes? At home or in a place you like. The choice is yours. Answer YES or NO."
### booked "We thank you! T and U come D H. Preparing is not needed. To change, write to me." thanks "We thank you for receiving us. I have
### learned about C: D. I will use it in class!"

visit-offer = ቤተሰብዎን ለ20 ደቂቃ ማግኘት እችላለሁ? ቤት ወይም በሚወዱት ቦታ። ምርጫው የእርስዎ ነው። አዎ ወይም አይ ይመልሱ። - { $teacher }

visit-booked = እናመሰግናለን! { $teacher } እና { $colleague } { $day } { $time } ይመጣሉ። መዘጋጀት አያስፈልግም። ለመቀየር ይጻፉልኝ።

visit-thanks = ስለተቀበሉን እናመሰግናለን። ስለ { $child } ተምሬአለሁ፦ { $detail }። በክፍል እጠቀምበታለሁ! - { $teacher }
