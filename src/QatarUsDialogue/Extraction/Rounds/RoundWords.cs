using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>The closed words by which the press names a dialogue and its rounds.</summary>
internal static class RoundWords
{
    public static readonly WordSet Dialogue = new("حوار", "حوارات", "الحوار", "حوارهما");
    public static readonly WordSet Strategic = new("استراتيجي", "إستراتيجي", "ستراتيجي", "استراتيجية");
    public static readonly WordSet Round = new("جولة", "دورة", "نسخة", "جولته", "دورته", "نسخته", "جولتها", "دورتها", "نسختها");

    /// <summary>A meeting is a round where the dialogue stands right behind it: «الاجتماع السادس للحوار».</summary>
    public static readonly WordSet Meeting = new("اجتماع", "لقاء", "جلسة");

    public static readonly WordSet TwoRounds = new("جولتان", "جولتين", "دورتان", "دورتين", "نسختان", "نسختين", "حواران", "حوارين");

    /// <summary>«its round»: whose, an earlier word of the sentence says.</summary>
    public static readonly WordSet ItsRound = new("جولته", "دورته", "نسخته", "جولتها", "دورتها", "نسختها");

    public static readonly WordSet Rounds = new("جولات", "دورات", "نسخ", "جولة", "دورة", "نسخة", "حوار", "حوارات", "جلسات", "اجتماعات", "لقاءات");

    /// <summary>What else is counted in rounds: «الدورة الـ77 للجمعية العامة», «الدورة الثالثة لمنتدى الدوحة».</summary>
    public static readonly WordSet OtherSeries = new(
        "جمعية", "مجلس", "منتدى", "مؤتمر", "اجتماع", "اجتماعات", "معرض", "بطولة", "مهرجان", "لجنة", "قمة", "محادثات", "مفاوضات", "كأس");

    /// <summary>Sittings of one round: «ثاني جلسات الحوار السادس» is of round 6.</summary>
    public static readonly WordSet Sittings = new("جلسات", "اجتماعات");

    public static readonly WordSet This = new("هذا", "لهذا");

    public static readonly WordSet Sessions = new("جلسات", "جلسة", "أعمال", "اجتماعات", "فعاليات", "مباحثات");
    public static readonly WordSet Inaugural = new("افتتاحي", "افتتاحية", "تأسيسي");
    public static readonly WordSet Plain = new("سنوي", "سنوية", "مشترك", "ثنائي");
    public static readonly WordSet Since = new("منذ");
    public static readonly WordSet NumberBehind = new("هو", "هي", "وهو", "وهي", "للمرة");
    public static readonly WordSet Of = new("من", "في");
    public static readonly WordSet Between = new("بين");
    public static readonly WordSet With = new("مع");
    public static readonly WordSet BothSides = new("البلدين", "الجانبين", "الطرفين", "الدولتين", "الحكومتين", "البلدان");
    public static readonly WordSet Number = new("ال", "رقم");

    /// <summary>Behind a dialogue that is not called strategic these name its one subject: another series.</summary>
    public static readonly WordSet Subjects = new("مكافحة", "حول", "بشأن", "اقتصادي", "عسكري", "مالي", "أمني", "دفاعي", "تجاري", "غير");
}
