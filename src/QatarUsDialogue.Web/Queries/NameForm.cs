namespace QatarUsDialogue.Web.Queries;

/// <summary>A name as the sources print it, and every place that prints it so.</summary>
/// <param name="IsInferred">True where the form is a short one, and no article that prints it says whom it means.</param>
public sealed record NameForm(string Name, bool IsInferred, int Count, IReadOnlyList<NamePlaces> Places);
