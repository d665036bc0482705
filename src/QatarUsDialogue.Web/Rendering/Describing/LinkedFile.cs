using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>A file to take away, as programs are told of it.</summary>
internal sealed record LinkedFile(string Name, string Address, string MediaType, Measure Measure);
