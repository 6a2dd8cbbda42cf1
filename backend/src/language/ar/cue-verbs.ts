/**
 * Verbs of saying: past, present, active participle ("-" where news never uses one, or as
 * يذكر أن "it should be said that" uses it in the outlet's own voice), and their kind.
 * `say` takes أنّ or a quotation; `stance` also reports a position without either (ثمّن دور …); `strict` is an everyday
 * word besides and counts only right before what is said; `act` is a stance that says nothing by itself: a quotation
 * behind it needs a colon.
 */
export const VERBS = `
قال يقول قائل say
أضاف يضيف مضيف say
أكد يؤكد مؤكد stance
أوضح يوضح موضح say
أشار يشير مشير stance
لفت يلفت لافت stance
بين يبين مبين strict
ذكر - ذاكر say
ذكّر - مذكر say
تابع يتابع متابع say
شدد يشدد مشدد stance
نوه ينوه منوه stance
صرح يصرح مصرح say
أعلن يعلن معلن stance
اعتبر يعتبر معتبر stance
رأى يرى - say
كشف يكشف كاشف stance
تحدث يتحدث متحدث act
استدرك يستدرك مستدرك say
اختتم يختتم مختتم say
ختم يختم خاتم say
أردف يردف مردف say
استطرد يستطرد مستطرد say
نقل ينقل ناقل say
أفاد يفيد مفيد say
زعم يزعم زاعم say
ادعى يدعي مدعي say
نفى ينفي نافي stance
حذر يحذر محذر stance
دعا يدعو داعي act
طالب يطالب مطالب act
جدد يجدد مجدد act
كرر يكرر مكرر say
أقر يقر مقر stance
اعترف يعترف معترف stance
توقع يتوقع متوقع stance
تعهد يتعهد متعهد stance
توعد يتوعد متوعد act
وعد - واعد say
أبلغ يبلغ مبلغ say
أخبر يخبر مخبر say
كتب يكتب كاتب say
غرد يغرد مغرد say
علق يعلق معلق say
رد يرد - say
تساءل يتساءل متسائل say
سأل يسأل سائل say
أجاب يجيب مجيب say
ناشد يناشد مناشد act
حث يحث حاث act
أعرب يعرب معرب act
عبر يعبر معبر strict
وصف يصف واصف act
شرح يشرح شارح say
زاد يزيد - strict
واصل يواصل مواصل strict
أكمل يكمل مكمل say
مضى يمضي ماضي strict
روى يروي راوي say
رجح يرجح مرجح stance
استبعد يستبعد مستبعد stance
رحب يرحب مرحب act
ندد يندد مندد act
أدان يدين مدين act
استنكر يستنكر مستنكر act
انتقد ينتقد منتقد act
هنأ يهنئ مهنئ act
ثمن يثمن مثمن act
أشاد يشيد مشيد act
امتدح يمتدح ممتدح act
أثنى يثني مثني act
اتهم يتهم متهم act
رفض يرفض رافض act
طمأن يطمئن مطمئن stance
هدد يهدد مهدد act
أوصى يوصي موصي stance
نصح ينصح ناصح stance
خلص يخلص - strict
استعرض يستعرض مستعرض act
تمنى يتمنى متمني stance
أمل يأمل آمل strict
لمح يلمح ملمح say
ألمح يلمح ملمح say
أبدى يبدي مبدي act
جزم يجزم جازم say
أوعز يوعز موعز act
وجه يوجه موجه strict
اقترح يقترح مقترح stance
عزا يعزو عازي act
برر يبرر مبرر act
أيد يؤيد مؤيد act
نبه ينبه منبه say
أورد يورد مورد say
اعتقد يعتقد معتقد say
لاحظ يلاحظ ملاحظ say
تمسك يتمسك متمسك act
أقسم يقسم مقسم say
`;

/** Verbal nouns that carry a named speaker's words: "… عن الوزير قوله إن". */
export const NOUNS = 'قوله قولها قولهم قولهما تأكيده تأكيدها تصريحه';
