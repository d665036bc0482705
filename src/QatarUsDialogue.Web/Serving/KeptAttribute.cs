namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// Says that an answer depends on nothing but the generation, its address and the query keys named here, so that it is kept
/// and sent again. A key that is not named is taken out of the query before the answer is made: it can change nothing.
/// </summary>
/// <param name="queryKeys">The keys of the query that the answer varies by, in the order in which they are written.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptAttribute(params string[] queryKeys) : Attribute
{
    public IReadOnlyList<string> QueryKeys { get; } = queryKeys;

    /// <summary>Whether the answer is another one for a reader who chose a theme, as every page is.</summary>
    public bool VariesByTheme { get; init; } = true;
}
