using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation;

/// <param name="Key">Null for someone the lexicon does not know.</param>
public sealed record ExpectedPerson(string? Key, TextSpan Span);
