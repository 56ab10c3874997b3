### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; ንስኹም; "we come" so that nothing shows the visitors' sex. Natives first: visit-offer.
### second, independent pass: 2026-11-22; read back and compared; offer "meet with" (ምስ ... ክራኸብ), which asks for no object ending. Natives first: visit-offer "ይኽእል ዶ".
### back-translation: offer "Can I meet with your family for 20 minutes? At home or in a place you like. The choice is yours. Answer YES or NO." booked
### "Thank you! T with U: D H we will come. Preparing is not needed. To change, write to me." thanks "Thank you for receiving us. I have learned about
### C: D. I will use it in class!"

visit-offer = ምስ ስድራኹም ን20 ደቒቕ ክራኸብ ይኽእል ዶ? ኣብ ገዛ ወይ ኣብ እትፈትውዎ ቦታ። ምርጫ ናትኩም እዩ። እወ ወይ ኣይፋልን መልሱ። - { $teacher }

visit-booked = የቐንየለይ! { $teacher } ምስ { $colleague }፦ { $day } { $time } ክንመጽእ ኢና። ምድላው ኣየድልን። ንምቕያር ጽሓፉለይ።

visit-thanks = ስለ ዝተቐበልኩምና የቐንየለይ። ብዛዕባ { $child } ተማሂረ፦ { $detail }። ኣብ ክፍሊ ክጥቀመሉ እየ! - { $teacher }
