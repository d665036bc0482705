using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation;

public sealed record ExpectedTopic(string Key, TextSpan Span);
