using System.Globalization;
using System.Text.Json;
using QatarUsDialogue.Web.Api.Problems;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>What the address of a list asks for. Whatever is no value of a filter is refused with its name.</summary>
public sealed class ListRequest
{
    public const string LimitName = "limit";
    public const string CursorName = "cursor";
    public const int UsualLimit = 50;
    public const int MostItems = 200;
    private const int LongestValue = 200;

    private readonly string _list;
    private readonly string _filters;
    private readonly IQueryCollection _query;

    /// <param name="names">The filters that the list has.</param>
    public ListRequest(string list, IReadOnlyList<string> names, IQueryCollection query)
    {
        (_list, _query) = (list, query);
        _filters = string.Join('&', names.SelectMany(name => query[name].Select(value => $"{name}={value}")));
        Limit = Number(LimitName) switch
        {
            null => UsualLimit,
            >= 1 and <= MostItems and var limit => limit,
            _ => throw Wrong(LimitName, FormattableString.Invariant($"a number from 1 to {MostItems}")),
        };
    }

    public int Limit { get; }

    public IQueryCollection Query => _query;

    /// <summary>The keys of the item after which to go on; null at the beginning.</summary>
    public IReadOnlyList<string>? After(int keys)
    {
        if (Text(CursorName) is not { } cursor)
        {
            return null;
        }

        return Cursor.Read(cursor, _list, _filters, keys)
            ?? throw new RefusedRequestException(ProblemKind.BadCursor, "A cursor is taken from “next” as it is, with the filters that it was given for.");
    }

    public string CursorAfter(IEnumerable<string> keys) => Cursor.Write(_list, _filters, keys);

    /// <summary>An empty value asks for nothing, as it does on the pages.</summary>
    public string? Text(string name)
    {
        if (_query[name] is not { Count: > 0 } values || values is [null or ""])
        {
            return null;
        }

        return values is [{ } value] && (value.Length <= LongestValue || name == CursorName)
            ? value
            : throw Wrong(name, "one value that is not too long");
    }

    public int? Number(string name) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(name, "a number");

    public bool? Truth(string name) => Text(name) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw Wrong(name, "true or false"),
    };

    public TValue? Code<TValue>(string name)
        where TValue : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<TValue>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()) == text)
            {
                return value;
            }
        }

        throw Wrong(name, "one of " + string.Join(", ", Enum.GetNames<TValue>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)));
    }

    /// <summary>The id of something that the archive has.</summary>
    public string? Id(string name, Func<string, bool> isThere) =>
        Text(name) is not { } id ? null : isThere(id) ? id : throw Wrong(name, $"the id of one that the archive has, and “{id}” is none");

    public static RefusedRequestException Wrong(string name, string wanted) => new(ProblemKind.BadFilter, $"“{name}” is to be {wanted}.");
}
