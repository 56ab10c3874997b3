### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; back-translated apart from the first pass; the question is one that "tau" and "tsis tau" answer;
### GSM-7 only. Natives first: visit-offer.
### second, independent pass: 2026-11-22; read back and compared; the short offer keeps "a place you like". Natives first: visit-offer.
### back-translation: offer "Can I come to meet your family 20 minutes, in the house or a place you like? It is up to you. Answer CAN or
### CANNOT." booked "Thank you! T and U will come on D at H. You need not prepare anything. If you want to change, send a message to me."
### thanks "Thank you for welcoming us. I learned about C: D. I will use it in class!"

visit-offer = Kuv puas tuaj ntsib tau nej tsev neeg 20 feeb, hauv tsev los yog qhov chaw nej nyiam? Nyob ntawm nej. Teb TAU los yog TSIS TAU. - { $teacher }
    .short = Kuv puas tuaj ntsib tau nej tsev neeg 20 feeb, hauv tsev los yog qhov nej nyiam? Teb TAU los yog TSIS TAU. - { $teacher }

visit-booked = Ua tsaug! { $teacher } thiab { $colleague } yuav tuaj hnub { $day } thaum { $time }. Nej tsis tas npaj dab tsi. Yog xav hloov, xa xov rau kuv.
    .short = Ua tsaug! { $teacher } thiab { $colleague } yuav tuaj { $day }, { $time }. Tsis tas npaj dab tsi. Hloov: xa xov.
    .email = Ua tsaug! { $teacher } thiab { $colleague } yuav tuaj hnub { $day } thaum { $time }. Nej tsis tas npaj dab tsi. Yog xav hloov, sau ntawv rau kuv.

visit-thanks = Ua tsaug nej txais tos peb. Kuv kawm tau txog { $child }: { $detail }. Kuv yuav siv hauv chav kawm! - { $teacher }
    .short = Ua tsaug nej txais tos. { $child }: { $detail }. Kuv siv hauv chav kawm! - { $teacher }
