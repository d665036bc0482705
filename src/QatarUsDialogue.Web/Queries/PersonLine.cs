using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A person at a round with the office held then.</summary>
/// <param name="Key">Null where no source names the person: then there is no page.</param>
/// <param name="Place">Null where only an editor's record names the person.</param>
public sealed record PersonLine(string? Key, Label Name, Label? Office, Basis Basis, FactPlace? Place);
