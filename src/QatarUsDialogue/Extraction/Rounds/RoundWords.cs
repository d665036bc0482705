using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>The closed words by which the press names a dialogue and its rounds.</summary>
internal static class RoundWords
{
    public static readonly WordSet Dialogue = new("حوار", "حوارات", "الحوار", "حوارا", "حوارهما", "حوارها", "حواره");
    public static readonly WordSet Strategic = new("استراتيجي", "إستراتيجي", "ستراتيجي", "استراتيجية", "استراتيجيا", "إستراتيجيا");
    public static readonly WordSet Round = new(
        "جولة", "دورة", "نسخة", "طبعة", "جولته", "دورته", "نسخته", "طبعته", "جولتها", "دورتها", "نسختها", "جولتهما", "دورتهما", "نسختهما");

    /// <summary>A meeting is a round where the dialogue stands right behind it: «الاجتماع السادس للحوار».</summary>
    public static readonly WordSet Meeting = new("اجتماع", "لقاء", "جلسة", "محطة");

    /// <summary>One of the sittings of a round: its own number is not the round's.</summary>
    public static readonly WordSet Sitting = new("جلسة");

    public static readonly WordSet TwoRounds = new("جولتان", "جولتين", "دورتان", "دورتين", "نسختان", "نسختين", "حواران", "حوارين");

    /// <summary>«its round»: whose, an earlier word of the sentence says.</summary>
    public static readonly WordSet ItsRound = new(
        "جولته", "دورته", "نسخته", "طبعته", "جولتها", "دورتها", "نسختها", "جولتهما", "دورتهما", "نسختهما");

    public static readonly WordSet Rounds = new("جولات", "دورات", "نسخ", "طبعات", "طبعة", "جولة", "دورة", "نسخة", "حوار", "حوارات", "جلسات", "اجتماعات", "لقاءات");

    /// <summary>What else is counted in rounds: «الدورة الـ77 للجمعية العامة», «الدورة الثالثة لمنتدى الدوحة».</summary>
    public static readonly WordSet OtherSeries = new(
        "جمعية", "مجلس", "منتدى", "مؤتمر", "اجتماع", "اجتماعات", "معرض", "بطولة", "مهرجان", "لجنة", "قمة", "محادثات", "مفاوضات", "كأس");

    /// <summary>Whose «its round» may be, if not the dialogue's.</summary>
    public static readonly WordSet OtherOwners = new("جمعية", "منتدى", "مؤتمر", "معرض", "بطولة", "مهرجان", "لجنة", "قمة", "كأس", "جائزة", "برلمان", "دوري");

    /// <summary>What may stand between an ordinal and its verb: «أن الثالثة لن تنعقد».</summary>
    public static readonly WordSet Particles = new("لن", "لم", "قد", "لا");

    /// <summary>Sittings of one round: «ثاني جلسات الحوار السادس» is of round 6.</summary>
    public static readonly WordSet Sittings = new("جلسات", "اجتماعات");

    public static readonly WordSet This = new("هذا", "لهذا");

    /// <summary>What a list of bare ordinals goes through: «سبع محطات: الأولى …».</summary>
    public static readonly WordSet Series = new("جولات", "دورات", "نسخ", "محطات", "جولاته", "دوراته", "نسخه", "محطاته", "جولاتهما", "نسخها");

    /// <summary>Opens a sentence about the next of them: «أما الثانية فعقدت».</summary>
    public static readonly WordSet AsFor = new("أما", "ثم");

    /// <summary>What is done with a round: «الأولى عقدت», «والثانية استضافتها الدوحة».</summary>
    public static readonly WordSet Held = new(
        "عقدت", "انعقدت", "فعقدت", "فانعقدت", "جرت", "فجرت", "كانت", "فكانت", "استضافتها", "فاستضافتها", "احتضنتها", "فاحتضنتها", "التأمت", "فالتأمت",
        "أقيمت", "انطلقت", "نظمت", "انتظمت", "شهدتها", "جاءت", "فجاءت", "فكان", "تنعقد", "جاء", "عقد", "انعقد", "جرى", "التأم", "كان", "ستعقد", "فستعقد", "تعقد");

    public static readonly WordSet Sessions = new("جلسات", "جلسة", "أعمال", "اجتماعات", "فعاليات", "مباحثات");
    public static readonly WordSet Inaugural = new("افتتاحي", "افتتاحية", "تأسيسي");
    public static readonly WordSet Plain = new("سنوي", "سنوية", "سنويا", "مشترك", "ثنائي");
    public static readonly WordSet Since = new("منذ");
    public static readonly WordSet NumberBehind = new("هو", "هي", "وهو", "وهي");
    public static readonly WordSet Times = new("للمرة");

    /// <summary>Behind an ordinal these say among which it counts: «وهو الأول الذي تستضيفه الدوحة».</summary>
    public static readonly WordSet Narrowing = new("الذي", "التي", "في", "خارج", "داخل", "منذ", "بعد", "هذا", "هذه", "بحضور");

    public static readonly WordSet Hosting = new(
        "استضاف", "استضافت", "يستضيف", "تستضيف", "سيستضيف", "ستستضيف", "احتضن", "احتضنت", "يحتضن", "تحتضن", "سيحتضن", "ستحتضن", "استضافة", "احتضان");
    public static readonly WordSet Of = new("من", "في");
    public static readonly WordSet Between = new("بين");
    public static readonly WordSet With = new("مع");
    public static readonly WordSet BothSides = new("البلدين", "الجانبين", "الطرفين", "الدولتين", "الحكومتين", "البلدان", "بلديهما");
    public static readonly WordSet Number = new("ال", "رقم");

    /// <summary>Behind a dialogue that is not called strategic these name its one subject: another series.</summary>
    public static readonly WordSet Subjects = new("مكافحة", "حول", "بشأن", "اقتصادي", "عسكري", "مالي", "أمني", "دفاعي", "تجاري", "غير");

    /// <summary>No words that name a round begin with any other.</summary>
    public static readonly WordSet Openings = WordSet.Union(Dialogue, Strategic, Round, Meeting, TwoRounds, Ordinals.Openings);
}
