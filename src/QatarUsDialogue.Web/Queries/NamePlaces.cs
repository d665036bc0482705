namespace QatarUsDialogue.Web.Queries;

/// <summary>The places of a name in one source.</summary>
public sealed record NamePlaces(string SourceId, Label? Outlet, IReadOnlyList<FactPlace> Places);
