namespace QatarUsDialogue.Web.Verification;

/// <summary>A row of any table, as SQLite gives it.</summary>
internal sealed record TableRow(IReadOnlyList<string> KeyNames, IReadOnlyList<object?> Key, IReadOnlyList<string> Columns, IReadOnlyList<object?> Values)
{
    private const int MostShown = 60;

    /// <summary>Its key as a person looks it up: <c>Id=9jpe6day5j9r</c>.</summary>
    public string Name => string.Join(", ", KeyNames.Zip(Key, (name, value) => $"{name}={Shown(value)}"));

    public IEnumerable<(string Column, string Now, string Should)> DifferencesFrom(TableRow other)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (!AreEqual(Values[index], other.Values[index]))
            {
                yield return (Columns[index], Shown(Values[index]), Shown(other.Values[index]));
            }
        }
    }

    private static bool AreEqual(object? one, object? other) => one is byte[] bytes && other is byte[] others
        ? bytes.AsSpan().SequenceEqual(others)
        : Equals(one, other);

    private static string Shown(object? value) => value switch
    {
        null => "nothing",
        byte[] bytes => FormattableString.Invariant($"{bytes.Length} bytes beginning {Convert.ToHexStringLower(bytes.AsSpan(0, Math.Min(8, bytes.Length)))}"),
        string { Length: > MostShown } text => $"{text[..MostShown].ReplaceLineEndings(" ")}…",
        _ => FormattableString.Invariant($"{value}").ReplaceLineEndings(" "),
    };
}
