namespace QatarUsDialogue.Web.Captures.Marks;

/// <summary>What a page says of its article in its data, for machines.</summary>
/// <param name="Published">The day at the place whose offset the page gives.</param>
/// <param name="Body">The whole text, on pages that a script fills.</param>
internal sealed record PageMarks(string? Headline, DateOnly? Published, string? Author, string? Publisher, string? Body);
