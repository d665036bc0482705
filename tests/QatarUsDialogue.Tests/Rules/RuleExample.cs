namespace QatarUsDialogue.Tests.Rules;

/// <summary>A fenced example on a rule page.</summary>
/// <param name="Line">1-based line of the fence.</param>
/// <param name="Kind">The fence's first word.</param>
/// <param name="Facts">The fence's «key=value» words: what else must come out.</param>
/// <param name="Lines">Each with what is expected of it; both empty for a blank line.</param>
internal sealed record RuleExample(
    string Page, int Line, string Kind, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<(string Expected, string Text)> Lines)
{
    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}
