using Microsoft.Extensions.Primitives;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>Answers as the archive gives them now, so that no example tells of what is not there.</summary>
internal static class ExampleAnswers
{
    private const string Archive = "archive";
    private const string Asked = "الدوحة";

    private static readonly Dictionary<string, Func<IServiceProvider, Example>> Made = new(StringComparer.Ordinal)
    {
        [Archive] = scope => new(ApiRoutes.Archive(scope.GetRequiredService<Generation>(), scope.GetRequiredService<ApiLinks>()), null, null),
        [RoundList.Name] = scope => First<RoundList, RoundItem>(scope, item => item.Id),
        [AgreementList.Name] = scope => First<AgreementList, AgreementItem>(scope, item => item.Id),
        [TopicList.Name] = scope => First<TopicList, TopicItem>(scope, item => item.Id),
        [PersonList.Name] = scope => First<PersonList, PersonItem>(scope, item => item.Id),
        [SourceList.Name] = scope => First<SourceList, SourceItem>(scope, item => item.Id),
        [FactList.Name] = scope => First<FactList, FactItem>(scope, item => item.Id),
        [ClaimList.Name] = scope => First<ClaimList, ClaimItem>(scope, item => item.Id),
        [FoundPassages.Name] = scope => new(
            scope.GetRequiredService<FoundPassages>().Read(Request(FoundPassages.Name, FoundPassages.Filters, (SearchAddress.Text, Asked))), null, null),
    };

    public static IReadOnlyCollection<string> Lists => Made.Keys;

    /// <summary>The list that an operation belongs to.</summary>
    public static string ListOf(string operation) => operation == "fact" ? FactList.Name : operation.Split('-')[0];

    public static object? Of(string operation, IServiceProvider scope)
    {
        var made = Made[ListOf(operation)](scope);
        return operation == ListOf(operation) ? made.Whole : made.Item;
    }

    public static string? IdOf(string operation, IServiceProvider scope) => Made[ListOf(operation)](scope).Id;

    private static Example First<TList, TItem>(IServiceProvider scope, Func<TItem, string> id)
        where TList : IApiList<TItem>
        where TItem : class
    {
        var page = scope.GetRequiredService<TList>().Read(Request(TList.Name, TList.Filters));
        return page.Items is [var first, ..] ? new(page, first, id(first)) : new(page, null, null);
    }

    private static ListRequest Request(string list, IReadOnlyList<string> filters, params (string Key, string Value)[] asked) => new(
        list, filters, new QueryCollection(asked.Append((ListRequest.LimitName, "1")).ToDictionary(pair => pair.Item1, pair => new StringValues(pair.Item2))));

    private sealed record Example(object Whole, object? Item, string? Id);
}
