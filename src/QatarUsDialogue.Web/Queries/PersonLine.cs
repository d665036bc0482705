using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A person at a round with the office held then.</summary>
/// <param name="Place">Null where only an editor's record names the person.</param>
public sealed record PersonLine(Label Name, Label? Office, Basis Basis, FactPlace? Place);
