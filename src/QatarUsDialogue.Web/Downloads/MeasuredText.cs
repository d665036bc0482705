using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The text of a source as it is served, with its size and hash.</summary>
public sealed record MeasuredText(SourceLine Source, Measure Measure);
