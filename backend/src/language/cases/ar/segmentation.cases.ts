/**
 * Where Arabic sentences begin: "‖" stands before every sentence but the first, and is taken out before the text is read.
 * What each case shows, then the text.
 */
export const arabicSentences: readonly (readonly [shows: string, marked: string])[] = [
  ['marks of both scripts', 'هل فُتح الجسر؟ ‖نعم! ‖وعبرته أول سيارة. ‖ثم جاء المطر… ‖وانتهى اليوم.'],
  ['a mark with room before it', 'هل فُتح الجسر ؟ ‖نعم .‖ وعبرته أول سيارة .'],
  ['no room behind a full stop', 'فُتح الجسر.‖وعبرته أول سيارة.'],
  ['several marks at one end', 'أحقاً فُتح الجسر؟!! ‖نعم...‖ فُتح.'],

  ['a doctor and a professor', 'ألقى د. سامي النجار كلمة. ‖ثم تحدثت أ.د. هدى السالم عن المياه.'],
  ['an engineer with his title', 'صمم الجسر م. كريم الخطيب قبل عامين. ‖وفُتح أمس.'],
  ['a post box and a page', 'العنوان ص.ب. 1204 بغداد. ‖انظر ص. 17 من التقرير.'],
  ['a year of the common era before a new sentence', 'بُنيت القلعة سنة 1258 م. ‖وهُدمت بعد قرن.'],
  ['a year of the common era inside a sentence', 'بُنيت القلعة سنة 1258 م. على ضفة النهر.'],
  ['years before the common era', 'يعود الختم إلى 2300 ق.م. حسب الباحثين. ‖ووُجد قرب النهر.'],
  ['a company of limited liability', 'وقّعت شركة الجسور ش.م.م. عقداً جديداً. ‖وبدأ العمل.'],
  ['initials spelled with letters', 'كتب ج. م. الحسني المقدمة. ‖وراجعها صديقه.'],
  ['foreign initials spelled as names of letters', 'زار جورج دبليو. هيل المدينة. ‖ثم غادر.'],
  ['an acronym of such names', 'نقلت الخبر قناة بي بي سي. ‖ولم تذكر مصدراً.'],

  ['decimals in both digit systems', 'بلغ الطول 3.5 كم والعرض ٢٫٥ متر. ‖وارتفعت الكلفة ١٢٫٧٥ بالمئة.'],
  ['a number at the end', 'فُتح الجسر عام 1998. ‖وأُغلق عام ٢٠٠٣. ‖ثم رُمم.'],
  ['a percentage at the end', 'ارتفعت الأسعار 12.5%. ‖وانخفضت الأجور ٣٪. ‖هذا كل شيء.'],
  ['times and dates', 'بدأ الحفل عند 10.30 صباحاً يوم 9.12.2024. ‖وانتهى عند ١١:٤٥.'],

  ['a sentence left out of a quotation', 'قال: «العمل مستمر (…) ولن يتوقف». ‖ثم غادر القاعة.'],
  ['dots that stand for words left out', '... وهكذا عاد الجميع. ‖… ثم ناموا.'],
  ['dots set apart lead the next sentence in', 'كنت أظن أن ... ‖... لم تكن هناك.'],
  ['a quotation that ends with its sentence', 'قالت: «انتهى العمل.» ‖وغادرت القاعة.'],
  ['the full stop behind the closing mark', 'قالت: «انتهى العمل». ‖وغادرت القاعة.'],
  ['straight marks with room inside', 'قالت: " انتهى العمل. " ‖وغادرت القاعة.'],
  ['marks turned round', 'قالت: »انتهى العمل.« ‖وغادرت القاعة.'],
  ['sentences inside a quotation', 'قالت: «انتهى العمل. ‖وسنعود غداً».'],
  ['an attribution behind a question', '«متى نعود؟» سأل الوزير. ‖ولم يجبه أحد.'],
  ['marks within brackets', 'وصل الوزير (تأخر ساعة!) إلى القاعة. ‖وبدأ الحفل.'],
  ['a whole sentence in brackets', 'وصل الوزير. ‖(تأخر ساعة كاملة.) ‖وبدأ الحفل.'],
  ['a closing bracket behind the full stop', 'وصل الوزير (كما وعد). ‖وبدأ الحفل.'],

  ['a hashtag inside and at the end', 'زار الوزير #مرفأ_البصرة أمس. ‖وتحدث عن #المياه. ‖#العراق'],
  [
    'an address and an e-mail',
    'التفاصيل على https://example.org/a.b?c=1 اليوم. ‖راسلونا على desk@example.org. ‖وشكراً.',
  ],
  ['a version and a file', 'حُمّل الملف census.2024.pdf مرتين. ‖ثم حُذف.'],

  ['lines are sentences without any mark', 'المدينة تستقبل ألف زائر‖\nوصل الوفد صباحاً‖\nغادر الوفد مساء'],
  ['CRLF and an empty line', 'وصل الوفد صباحاً‖\r\n\r\nغادر الوفد مساء'],
  ['a headline and a dateline in one line', 'المدينة تستقبل ألف زائر ‖لندن ــ وصل الوفد صباحاً. ‖وغادر مساء.'],
  ['a dateline of two places', 'كيف تنمو المدن الصغيرة ‖كليرمونت، كاليفورنيا ــ تنمو المدن ببطء.'],
  ['a dateline with an agency', 'المدينة تستقبل ألف زائر ‖القاهرة ١٥ - ٧ (اف ب) - وصل الوفد صباحاً.'],
  ['a dateline of an unknown place with an agency', 'المدينة تستقبل ألف زائر ‖شقلاوة (رويترز) - وصل الوفد صباحاً.'],
  ['a place between dashes inside a sentence', 'سافر الوفد من بغداد – المدينة التي أحبها – إلى البصرة.'],
  ['a place behind a preposition', 'استقر الوفد أخيراً في لندن ــ ولم يعد منها.'],
  ['a way between two places', 'افتُتح طريق بغداد - البصرة أمام السيارات. ‖وعبره ألف زائر.'],
  ['a caption', 'الجسر بعد الترميم (تصوير: سامر النجار)‖\nفُتح الجسر أمس.'],

  ['a numbered list, a line each', '1. الماء‖\n2. الكهرباء‖\n٣. الطرق'],
  ['a numbered list in one line', 'ثلاثة مطالب: ‖1. الماء ‖2. الكهرباء ‖3. الطرق.'],
  ['bullets', 'المطالب هي: ‖• الماء. ‖• الكهرباء.'],

  ['remarks of a transcript', 'شكراً لكم. ‖(تصفيق) ‖أيها السادة، نبدأ الآن. ‖(ضحك) ‖حسناً.'],
  ['a remark without marks around it', 'هذا كل ما عندي ‖(تصفيق) ‖ننتقل إلى السؤال التالي'],
  ['brackets that are no remark', 'وصل الوفد (ستة أعضاء) إلى المدينة.'],
  ['a turn for each line', 'المحاور: هل فُتح الجسر؟‖\nالوزير: نعم، فُتح أمس‖\nالمحاور: شكراً'],
  ['lines of a talk that go on with small words', 'أحب هذه المدينة‖\nلأن نهرها واسع‖\nولأن أهلها كرماء'],
];
