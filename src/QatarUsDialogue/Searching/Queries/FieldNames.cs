using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>The names of the fields in both languages, and what their values must look like.</summary>
internal static class FieldNames
{
    /// <summary>The value of <c>round:</c> for passages that speak of no round.</summary>
    public const string None = "none";

    private static readonly Dictionary<string, FilterField> Fields = new(StringComparer.Ordinal)
    {
        ["round"] = FilterField.Round,
        ["جوله"] = FilterField.Round,
        ["الجوله"] = FilterField.Round,
        ["topic"] = FilterField.Topic,
        ["موضوع"] = FilterField.Topic,
        ["الموضوع"] = FilterField.Topic,
        ["type"] = FilterField.Kind,
        ["kind"] = FilterField.Kind,
        ["نوع"] = FilterField.Kind,
        ["النوع"] = FilterField.Kind,
        ["person"] = FilterField.Person,
        ["body"] = FilterField.Person,
        ["شخص"] = FilterField.Person,
        ["جهه"] = FilterField.Person,
        ["source"] = FilterField.Source,
        ["مصدر"] = FilterField.Source,
        ["المصدر"] = FilterField.Source,
        ["year"] = FilterField.Year,
        ["سنه"] = FilterField.Year,
        ["عام"] = FilterField.Year,
        ["العام"] = FilterField.Year,
    };

    private static readonly string[] NoRound =
    [
        None,
        "بلا",
        "لا",
    ];

    public static bool TryRead(string name, out FilterField field) =>
        Fields.TryGetValue(ArticleCleaner.Fold(name).ToLowerInvariant(), out field);

    /// <summary>The value as the archive keeps it; null where the field cannot have it.</summary>
    public static string? Value(FilterField field, string typed)
    {
        var value = typed.Trim();
        var plain = ArticleCleaner.Fold(value).ToLowerInvariant();
        return field switch
        {
            FilterField.Round when NoRound.Contains(plain, StringComparer.Ordinal) => None,
            FilterField.Round => IsNumber(plain, 1, 3) ? plain.TrimStart('0') is { Length: > 0 } number ? number : null : null,
            FilterField.Year => IsNumber(plain, 4, 4) ? plain : null,
            FilterField.Source => plain,
            _ => value.Length > 0 ? value : null,
        };
    }

    private static bool IsNumber(string text, int least, int most) =>
        text.Length >= least && text.Length <= most && text.All(char.IsAsciiDigit);
}
