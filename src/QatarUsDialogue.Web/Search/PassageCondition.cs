using System.Globalization;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>The part of a statement that says which passages are meant. Values go in as parameters, never as words of the statement.</summary>
internal sealed class PassageCondition
{
    private readonly List<string> _conditions = [];
    private readonly List<SqliteParameter> _parameters = [];

    public PassageCondition(SearchPlan plan, IEnumerable<PassageFilter> filters)
    {
        if (MatchExpression.Needed(plan) is { } needed)
        {
            IsRanked = true;
            _conditions.Add($"SearchIndex MATCH {Parameter(needed)}");
        }

        if (MatchExpression.Excluded(plan) is { } excluded)
        {
            _conditions.Add($"p.Id NOT IN (SELECT rowid FROM SearchIndex WHERE SearchIndex MATCH {Parameter(excluded)})");
        }

        foreach (var filter in filters)
        {
            var any = string.Join(" OR ", filter.Values.Select(value => One(filter.Field, value)));
            _conditions.Add(filter.IsExcluded ? $"NOT ({any})" : $"({any})");
        }
    }

    /// <summary>True where words are looked for, so that passages can be ordered by how well they answer.</summary>
    public bool IsRanked { get; }

    public string From => IsRanked ? "SearchIndex JOIN Passages p ON p.Id = SearchIndex.rowid" : "Passages p";

    public string Where => _conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", _conditions)}";

    public void AddTo(SqliteCommand command) => command.Parameters.AddRange(_parameters);

    private string One(FilterField field, string value) => field switch
    {
        FilterField.Round when value == SearchAddress.NoRound => "p.Rounds = ''",
        FilterField.Round => Holds("p.Rounds", value),
        FilterField.Topic => Holds("p.Topics", value),
        FilterField.Kind => Holds("p.Kinds", value),
        FilterField.Source => $"p.SourceId = {Parameter(value)}",
        FilterField.Year => $"p.Year = {Parameter(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)}",
        _ => $"EXISTS (SELECT 1 FROM Facts f WHERE f.PersonKey = {Parameter(value)} AND f.SourceId = p.SourceId AND f.Start >= p.Start AND f.Start < p.Start + p.Length)",
    };

    private string Holds(string column, string value) => $"instr({column}, {Parameter(PackedValues.Mark(value))}) > 0";

    private string Parameter(object value)
    {
        var name = FormattableString.Invariant($"$p{_parameters.Count}");
        _parameters.Add(new SqliteParameter(name, value));
        return name;
    }
}
