using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Evaluation;

/// <param name="Round">The number of its round; null where it belongs to none or to one without a number.</param>
public sealed record ExpectedAgreement(AgreementKind Kind, AgreementStatus Status, int Count, int? Round, TextSpan Span);
