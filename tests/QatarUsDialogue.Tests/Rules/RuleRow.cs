namespace QatarUsDialogue.Tests.Rules;

/// <summary>A row of a table on a rule page.</summary>
/// <param name="Line">1-based line of the page.</param>
/// <param name="Sample">Name of the first column: it says what kind of text the sample is.</param>
/// <param name="MustGiveNothing">True in a section whose heading begins with «Not a».</param>
/// <param name="Cells">The other columns by name.</param>
internal sealed record RuleRow(
    string Page, int Line, string Sample, MarkedText Text, bool MustGiveNothing, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>What a cell says; several marks in one sample have their values in order, with semicolons between.</summary>
    public IReadOnlyList<string> Values(string column) => Cells[column].Split(';', StringSplitOptions.TrimEntries);
}
