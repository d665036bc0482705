using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// The one name under which the archive lists an outlet that its own pages print in many ways: «قنا» is
/// «وكالة الأنباء القطرية (قنا)». One that the lexicon does not hold keeps its printed name.
/// </summary>
public sealed class OutletAuthority(Lexicon lexicon)
{
    private const string House = "outlet";

    private readonly Dictionary<string, string> _byForm = lexicon.Bodies
        .Where(b => b.Kind == House)
        .SelectMany(b => b.Forms.Append(b.Ar).Select(form => (Form: ArticleCleaner.Fold(form), b.Ar)))
        .DistinctBy(f => f.Form)
        .ToDictionary(f => f.Form, f => f.Ar, StringComparer.Ordinal);

    public string NameOf(string printed) => _byForm.GetValueOrDefault(ArticleCleaner.Fold(printed), printed);
}
