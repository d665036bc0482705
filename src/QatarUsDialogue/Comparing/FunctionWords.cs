using QatarUsDialogue.Words;

namespace QatarUsDialogue.Comparing;

/// <summary>
/// Words that join other words and name nothing. A negation is none of them: a «لم» that comes or goes turns a sentence
/// round.
/// </summary>
internal static class FunctionWords
{
    private static readonly string[] Alone =
    [
        "ثم",
        "أو",
        "بل",
        "كي",
        "لكي",
        "حتى",
        "إذ",
        "إذا",
        "لو",
        "حيث",
        "بينما",
        "فيما",
        "بما",
        "مما",
        "عما",
        "كما",
        "ما",
        "قد",
        "لقد",
        "سوف",
        "أيضا",
        "كذلك",
        "بأن",
        "لأن",
        "كان",
        "كانت",
        "يكون",
        "تكون",
        "منذ",
        "عبر",
        "خلال",
        "هذا",
        "هذه",
        "هذان",
        "هذين",
        "هاتان",
        "هاتين",
        "هؤلاء",
        "ذلك",
        "تلك",
        "أولئك",
        "الذي",
        "التي",
        "الذين",
        "اللذان",
        "اللذين",
        "اللتان",
        "اللتين",
        "اللواتي",
        "اللاتي",
        "ذات",
        "ذو",
        "ذي",
        "ذوي",
        "هو",
        "هي",
        "هما",
        "هم",
        "هن",
        "نحن",
    ];

    // فيه · منها · بينهما · أنه · لهم
    private static readonly string[] WithPronouns =
    [
        "في",
        "من",
        "إلى",
        "على",
        "عن",
        "مع",
        "بين",
        "لدى",
        "عند",
        "أن",
        "لكن",
        "كان",
    ];

    private static readonly string[] OnlyWithPronouns =
    [
        "ب",
        "ل",
    ];

    private static readonly WordSet All = new(
        [.. Alone, .. WithPronouns, .. WithPronouns.Concat(OnlyWithPronouns).SelectMany(AttachedPronouns.On)]);

    public static bool Has(string word) => All.HasBase(word);
}
