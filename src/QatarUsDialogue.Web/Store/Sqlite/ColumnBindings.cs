using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Makes bindings that take a value out of a row as what it is. A build does this tens of millions of times: by way of an object for
/// each number it is most of what a row costs.
/// </summary>
internal static class ColumnBindings
{
    public static ColumnBinding Of(TableColumn column)
    {
        if (column.IsOfOwner || column.Property is not { } property)
        {
            return (row, owner, statement, place) => Bind(column.Value(row, owner), statement, place);
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isNullable = type != property.PropertyType;
        return Type.GetTypeCode(type.IsEnum ? typeof(Enum) : type) switch
        {
            TypeCode.String => Of<string?>(property, static (value, statement, place) => statement.Bind(place, value)),
            TypeCode.Int32 when isNullable => Of<int?>(property, static (value, statement, place) => statement.Bind(place, value)),
            TypeCode.Int32 => Of<int>(property, static (value, statement, place) => statement.Bind(place, value)),
            TypeCode.Int64 when isNullable => Of<long?>(property, static (value, statement, place) => statement.Bind(place, value)),
            TypeCode.Int64 => Of<long>(property, static (value, statement, place) => statement.Bind(place, value)),
            TypeCode.Boolean when !isNullable => Of<bool>(property, static (value, statement, place) => statement.Bind(place, value ? 1 : 0)),
            _ when type.IsEnum => (ColumnBinding)Make(isNullable ? nameof(OfMaybeNamed) : nameof(OfNamed), property, type),
            _ when property.PropertyType == typeof(DateOnly?) => Of<DateOnly?>(property, static (value, statement, place) => statement.Bind(place, Text(value))),
            _ => (row, owner, statement, place) => Bind(column.Value(row, owner), statement, place),
        };
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Bind(object? value, InsertStatement statement, int place)
    {
        switch (value)
        {
            case null or string:
                statement.Bind(place, (string?)value);
                break;
            case byte[] bytes:
                statement.Bind(place, bytes);
                break;
            case DateOnly day:
                statement.Bind(place, Text(day));
                break;
            case bool or int or long:
                statement.Bind(place, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException($"There is no column of type {value.GetType().Name} yet.");
        }
    }

    private static ColumnBinding Of<T>(PropertyInfo property, Action<T, InsertStatement, int> bind)
    {
        var read = Reader<T>(property);
        return (row, _, statement, place) => bind(read(row), statement, place);
    }

    private static ColumnBinding OfNamed<TEnum>(PropertyInfo property)
        where TEnum : struct, Enum
    {
        var names = Names<TEnum>();
        return Of<TEnum>(property, (value, statement, place) => statement.Bind(place, names[value]));
    }

    private static ColumnBinding OfMaybeNamed<TEnum>(PropertyInfo property)
        where TEnum : struct, Enum
    {
        var names = Names<TEnum>();
        return Of<TEnum?>(property, (value, statement, place) => statement.Bind(place, value is { } some ? names[some] : null));
    }

    private static Dictionary<TEnum, string> Names<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Distinct().ToDictionary(value => value, value => value.ToString());

    private static Func<object, T> Reader<T>(PropertyInfo property) => (Func<object, T>)Make(nameof(ReaderOf), property, property.DeclaringType!, typeof(T));

    private static Func<object, T> ReaderOf<TRow, T>(PropertyInfo property)
        where TRow : class
    {
        var read = property.GetMethod!.CreateDelegate<Func<TRow, T>>();
        return row => read(Unsafe.As<TRow>(row));
    }

    private static object Make(string method, PropertyInfo property, params Type[] types) =>
        typeof(ColumnBindings).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [property])!;
}
