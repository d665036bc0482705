using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>A property of a shape, or a parameter of an address.</summary>
public sealed record ReadableProperty(string Name, ReadableType Type, Label Words)
{
    /// <summary>Whether the other one is told in the very same words.</summary>
    public bool Means(ReadableProperty other) =>
        (Name, Words, Type.Plain, Type.Shape, Type.IsList) == (other.Name, other.Words, other.Type.Plain, other.Type.Shape, other.Type.IsList)
        && Type.Words.SequenceEqual(other.Type.Words);
}
