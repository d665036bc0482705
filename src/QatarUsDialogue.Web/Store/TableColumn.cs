using System.Reflection;

namespace QatarUsDialogue.Web.Store;

/// <param name="Type">Of what goes to the engine.</param>
/// <param name="Property">That holds the value; null where the row has none.</param>
/// <param name="IsOfOwner">True where the value is the key of the row that this one is part of.</param>
internal sealed record TableColumn(
    string Name, Type Type, PropertyInfo? Property, bool IsOfOwner, Func<object, object?> Read, Func<object, object?> Convert)
{
    public object? Value(object row, object? owner) => (IsOfOwner ? Read(owner!) : Read(row)) is { } value ? Convert(value) : null;
}
