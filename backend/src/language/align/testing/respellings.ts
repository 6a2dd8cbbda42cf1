/** Two spellings of one statement: nothing may be reported between them. */
export interface Respelling {
  readonly what: string;
  readonly one: string;
  readonly other: string;
}

type Row = readonly [what: string, one: string, other: string];
const respellings = (rows: readonly Row[]): Respelling[] => rows.map(([what, one, other]) => ({ what, one, other }));

export const ARABIC_RESPELLINGS = respellings([
  ['hamza', 'أعلن المسؤول أن إعادة الإعمار بدأت في الأحياء', 'اعلن المسئول ان اعادة الاعمار بدأت في الاحياء'],
  ['tashkeel', 'كتب الوزير رسالة إلى المدرسة', 'كَتَبَ الوَزيرُ رِسالَةً إلى المَدرَسَةِ'],
  ['tatweel', 'كتب الوزير رسالة إلى المدرسة', 'كتب الوزيـــر رسالـة إلى المدرســة'],
  ['ta marbuta', 'زادت نسبة البطالة في المدينة القديمة', 'زادت نسبه البطاله في المدينه القديمه'],
  ['alef maksura', 'وصل مصطفى إلى مستشفى المدينة على عجل', 'وصل مصطفي إلي مستشفي المدينة علي عجل'],
  ['digits', 'بنت الوزارة 3000 مدرسة', 'بنت الوزارة ٣٠٠٠ مدرسة'],
  ['words', 'بنت الوزارة ثلاثة آلاف مدرسة', 'بنت الوزارة ٣٬٠٠٠ مدرسة'],
  ['words 2', 'دفعت الحكومة مليونا دولار للشركة', 'دفعت الحكومة 2 مليون دولار للشركة'],
  ['words 3', 'دفعت الحكومة مليوني دولار للشركة', 'دفعت الحكومة 2,000,000 دولار للشركة'],
  ['half million', 'عاد نصف مليون نازح إلى القرى', 'عاد 500 ألف نازح إلى القرى'],
  ['compound', 'شارك خمسة وعشرون طالباً في السباق', 'شارك 25 طالباً في السباق'],
  ['compound 2', 'شارك مئة وخمسة وعشرون طالباً في السباق', 'شارك 125 طالباً في السباق'],
  ['compound 3', 'أنتج المصنع خمسة عشر ألفاً وثلاثمئة سيارة', 'أنتج المصنع 15300 سيارة'],
  ['percent', 'ارتفعت الأسعار عشرة في المئة', 'ارتفعت الأسعار 10%'],
  ['percent 2', 'ارتفعت الأسعار بعشرة بالمائة', 'ارتفعت الأسعار ب10٪'],
  ['month', 'افتتح الجسر في يونيو 2014', 'افتتح الجسر في حزيران 2014'],
  ['maghrebi', 'افتتح الجسر في جويلية 2014', 'افتتح الجسر في تموز ٢٠١٤'],
  ['double month', 'افتتح الجسر في كانون الأول/ديسمبر 2014', 'افتتح الجسر في ديسمبر 2014'],
  ['numeric date', 'افتتح الجسر في 9 ديسمبر 2017', 'افتتح الجسر في 9/12/2017'],
  ['day words', 'افتتح الجسر في العاشر من كانون الأول 2017', 'افتتح الجسر في 10 ديسمبر 2017'],
  ['year word', 'بدأت الحملة عام 2018 في الجنوب', 'بدأت الحملة سنة 2018 في الجنوب'],
  ['quotes', 'سقطت “دولة الوهم” في المدينة', 'سقطت (دولة الوهم) في المدينة'],
  ['hashtags', 'ساعد #العراق دول #الجوار_العربي في المحنة', 'ساعد العراق دول الجوار العربي في المحنة'],
  [
    'punctuation',
    'وقف معنا الأصدقاء، ولكن النصر كان نصرنا؛ وهذا يكفي',
    'وقف معنا الأصدقاء ،ولكن النصر كان نصرنا، وهذا يكفي.',
  ],
  ['unit', 'يمتد الطريق 120 كيلومتراً', 'يمتد الطريق 120 كم'],
  ['square', 'تبلغ المساحة 300 كيلومتر مربع', 'تبلغ المساحة 300 كم²'],
  ['joined', 'لا بد من إصلاح الشبكة القديمة', 'لابد من إصلاح الشبكة القديمة'],
  ['presentation', 'السلام والأمن لأهل المدينة', 'ﺍﻟﺴﻼﻡ والأمن لأهل المدينة'],
  ['bidi', 'كتب الوزير رسالة إلى المدرسة', '\u202bكتب الوزير\u200f رسالة\u202c إلى\u00a0المدرسة'],
  ['alef madda', 'نددت الآراء بالآثار السلبية', 'نددت الاراء بالاثار السلبية'],
  ['thousand', 'قطع 1,500 كيلومتر في الصحراء', 'قطع ألفاً وخمسمئة كيلومتر في الصحراء'],
  ['two months', 'يستغرق العمل شهرين كاملين', 'يستغرق العمل شهرين كاملين'],
  ['mia', 'زرع الأهالي مائة شجرة', 'زرع الأهالي مئة شجرة'],
  ['third', 'رممت ثلثي المدارس', 'رممت ثلثا المدارس'],
]);

export const ENGLISH_RESPELLINGS = respellings([
  ['case and quotes', 'The “Old Bridge” reopened', 'The "old bridge" reopened'],
  ['digits', 'They built three thousand homes', 'They built 3,000 homes'],
  ['percent', 'Prices rose ten percent', 'Prices rose 10%'],
  ['per cent', 'Prices rose ten per cent', 'Prices rose 10 percent'],
  ['million', 'It cost $2.5 million', 'It cost 2,500,000 dollars'],
  ['bn', 'It cost $5bn', 'It cost five billion dollars'],
  ['date', 'It opened on 9 December 2017', 'It opened on December 9, 2017'],
  [
    'spelling',
    'The programme was organised by labour unions in the harbour',
    'The programme was organized by labor unions in the harbor',
  ],
  ['contraction', "We don't accept the offer", 'We do not accept the offer'],
  ['hyphen', 'The cease-fire holds in twenty-five towns', 'The ceasefire holds in 25 towns'],
  ['acronym', 'The U.S. army left', 'The US army left'],
  ['half', 'Half a million people fled', '500,000 people fled'],
  ['unit', 'The road is 120 km long', 'The road is 120 kilometres long'],
]);
