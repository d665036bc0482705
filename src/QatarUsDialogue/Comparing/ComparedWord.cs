using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Comparing;

/// <summary>A word of a passage as it is held against the words of another round.</summary>
/// <param name="Span">Its place in the captured passage, always a whole word.</param>
/// <param name="Printed">As it stands in the passage.</param>
/// <param name="Forms">What it is found by.</param>
internal sealed record ComparedWord(TextSpan Span, string Printed, NumberedForms Forms);
