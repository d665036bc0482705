using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>A property of a shape, or a parameter of an address.</summary>
public sealed record ReadableProperty(string Name, ReadableType Type, Label Words);
