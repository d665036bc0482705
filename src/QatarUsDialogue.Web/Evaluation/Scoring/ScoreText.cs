using System.Globalization;

namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Scores as lines of text: one a field, then the misses, field by field.</summary>
public static class ScoreText
{
    public static IEnumerable<string> Summary(IEnumerable<FieldScore> scores) => scores.Select(score => string.Create(
        CultureInfo.InvariantCulture,
        $"{score.Field,-14} precision {score.Precision:0.000}  recall {score.Recall:0.000}  F1 {score.F1:0.000}  ({score.Hits} of {score.Expected}, {score.Read} read)"));

    public static IEnumerable<string> Misses(IEnumerable<FieldScore> scores) =>
        from score in scores
        from miss in score.Misses
        from line in Lines(score.Field, miss)
        select line;

    private static IEnumerable<string> Lines(string field, Miss miss) =>
    [
        $"{miss.File}: {field}",
        .. miss.Expected.Select(value => "  expected  " + value),
        .. miss.Read.Select(value => "  read      " + value),
    ];
}
