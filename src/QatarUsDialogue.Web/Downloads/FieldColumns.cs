namespace QatarUsDialogue.Web.Downloads;

/// <summary>The columns of the dictionary of fields, which tells of itself too.</summary>
public static class FieldColumns
{
    public static IReadOnlyList<Column<Field>> All { get; } =
    [
        new("file", field => field.File),
        new("field", field => field.Name),
        new("type", field => field.Type),
        new("ar", field => field.Ar),
        new("en", field => field.En),
    ];
}
