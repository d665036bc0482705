using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Evaluation.Scoring;

namespace QatarUsDialogue.Tests.Evaluation.Scoring;

/// <summary>Prints how well the annotated articles are read. The misses of <c>hold</c> are never printed.</summary>
public class FigureTests
{
    [Fact]
    public void EveryFactReadFromTheArticlesOfLookHasItsWords() => Assert.Equal(1, Provenance("look", AnnotatedFolder.Look));

    [Fact]
    public void EveryFactReadFromTheArticlesOfHoldHasItsWords() => Assert.Equal(1, Provenance("hold", AnnotatedFolder.Hold));

    [Fact]
    public void EveryArticleOfHoldParses() =>
        Assert.Empty(AnnotatedFolder.Hold.Faults.Select(f => f.Line is { } line ? FormattableString.Invariant($"{f.File}, line {line}") : f.File));

    private static double Provenance(string name, AnnotatedArticles annotated)
    {
        var scores = Scorer.Score(SeedReadings.Reader, annotated.Articles);
        Assert.NotEmpty(annotated.Articles);
        foreach (var line in ScoreText.Summary(scores))
        {
            Figures.Write(FormattableString.Invariant($"{name} ({annotated.Articles.Count} articles): {line}"));
        }

        return scores.Single(s => string.Equals(s.Field, "provenance", StringComparison.Ordinal)).F1;
    }
}
