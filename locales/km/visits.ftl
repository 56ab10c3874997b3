### reviewed: no
### date: 2026-11-22
### checked: លោកអ្នក throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-offer.
### back-translation: offer "May I meet your family for 20 minutes, at home or a place you like? As you please. Please
### answer can or no." booked "Thanks! T and K will come D at T. No need to prepare anything. If you want to change please
### write to me." thanks "Thanks for having received us. I came to know about C: D. I will use it in class!"

visit-offer = តើខ្ញុំអាចជួបគ្រួសារលោកអ្នក 20 នាទីបានទេ នៅផ្ទះ ឬកន្លែងដែលលោកអ្នកចូលចិត្ត? តាមចិត្តលោកអ្នក។ សូមឆ្លើយ បាន ឬ ទេ។ - { $teacher }
    .short = តើខ្ញុំអាចជួបគ្រួសារលោកអ្នក 20 នាទីបានទេ នៅផ្ទះ ឬកន្លែងដែលចូលចិត្ត? សូមឆ្លើយ បាន ឬ ទេ។ - { $teacher }

visit-booked = អរគុណ! { $teacher } និង { $colleague } នឹងមកថ្ងៃ{ $day } ម៉ោង { $time }។ មិនបាច់រៀបចំអ្វីទេ។ បើចង់ប្តូរ សូមសរសេរមកខ្ញុំ។

visit-thanks = អរគុណដែលបានទទួលយើង។ ខ្ញុំបានដឹងអំពី { $child }: { $detail }។ ខ្ញុំនឹងប្រើវាក្នុងថ្នាក់! - { $teacher }
    .short = អរគុណដែលបានទទួលយើង។ { $child }: { $detail }។ ខ្ញុំនឹងប្រើវាក្នុងថ្នាក់! - { $teacher }
