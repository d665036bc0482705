using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A meeting or call before the first round, in the words of its source.</summary>
/// <param name="Sources">How many sources name its day.</param>
public sealed record Contact(DateRange Date, Basis Basis, Quotation Quotation, int Sources);
