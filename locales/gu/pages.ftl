### reviewed: no
### date: 2026-11-22
### checked: તમે throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-what.

page-unsubscribe-title = ઈમેલ બંધ કરો
page-unsubscribe-question = શું તમે { $school } ના ઈમેલ બંધ કરવા માંગો છો?
page-unsubscribe-button = હા, બંધ કરો
page-unsubscribe-done = થઈ ગયું. હવે { $school } તરફથી તમને ઈમેલ નહીં આવે.
page-unsubscribe-again = વિચાર બદલાયો? તમે ફરી ઈમેલ મેળવી શકો છો.
page-unsubscribe-again-button = ફરી મોકલો
page-unsubscribe-restarted = ફરી સ્વાગત છે. { $school } તરફથી તમને ફરી ઈમેલ આવશે.
page-link-old = આ લિંક હવે ચાલતી નથી. કૃપા કરીને શાળાની મદદ લો.

page-about-title = આ શું છે?
page-about-what = { $school } Porchlight વડે પરિવારોને બાળકોના સમાચાર મોકલે છે, દરેક પરિવાર વાંચે છે તે ભાષામાં.
page-about-answer = તમે કોઈ પણ મેસેજનો જવાબ તમારી ભાષામાં આપી શકો છો. તમારા બાળકને ભણાવનાર શિક્ષક તમારો જવાબ વાંચે છે.
page-about-free = કોઈ ઍપ કે ખાતાની જરૂર નથી. શાળા પૈસા માંગતી નથી.
page-about-stop = મેસેજ બંધ કરવા જવાબમાં STOP/બંધ લખો. ફરી મેળવવા START/શરૂ લખો.
page-about-language = ભાષા કે સમય બદલવા જવાબમાં અમને જણાવો.
page-about-privacy = શાળા તમારો નંબર અને મેસેજ ફક્ત આ કામ માટે જ રાખે છે.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = મળવાનો સમય
page-meet-none = આમાંથી એકેય અનુકૂળ નથી
page-meet-when = તમે ક્યારે આવી શકો?
page-meet-send = મોકલો
page-meet-cancel = હું નહીં આવી શકું
page-meet-taken = એ સમય હમણાં જ લેવાઈ ગયો. કૃપા કરીને બીજો પસંદ કરો.
page-meet-thanks = આભાર. શાળા તમને લખશે.
