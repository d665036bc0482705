namespace QatarUsDialogue.Web.Queries;

/// <summary>A name as the sources print it, and every place that prints it so.</summary>
public sealed record NameForm(string Name, int Count, IReadOnlyList<NamePlaces> Places);
