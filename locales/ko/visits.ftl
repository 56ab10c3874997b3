### reviewed: no
### date: 2026-11-22
### checked: by meaning; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: offer honours
### the family ("가족분들").
### back-translation: offer "May I meet the (honoured) family for 20 minutes, at your home or a place you wish? Decide
### as you like. Please answer YES or NO." booked "Thank you! Teachers T, T2 will call on you on day at time. There is
### nothing to prepare. To change it, please text." thanks "Thank you for the glad welcome. I came to know about student
### C: D. I will make use of it in lessons!"

visit-offer = 댁이나 원하시는 곳에서 20분 동안 가족분들을 만나 뵐 수 있을까요? 편하게 정하시면 됩니다. '네' 또는 '아니요'로 답장해 주세요. - { $teacher }

visit-booked = 감사합니다! { $teacher }, { $colleague } 선생님이 { $day } { $time }에 찾아뵙습니다. 준비하실 것은 없습니다. 바꾸시려면 문자 주세요.
    .email = 감사합니다! { $teacher }, { $colleague } 선생님이 { $day } { $time }에 찾아뵙습니다. 준비하실 것은 없습니다. 바꾸시려면 답장 주세요.

visit-thanks = 반갑게 맞아 주셔서 감사합니다. { $child } 학생에 대해 알게 되었습니다: { $detail }. 수업에 살려 보겠습니다! - { $teacher }
