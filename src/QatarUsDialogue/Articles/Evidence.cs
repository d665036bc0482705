namespace QatarUsDialogue.Articles;

/// <summary>The words of an article that support a fact, at their place, and the rule that found them.</summary>
/// <param name="Span">Where the words stand in the captured text.</param>
/// <param name="Text">Exactly the words at the span.</param>
/// <param name="Rule">The extractor and its version, for example <c>rounds@1</c>.</param>
public sealed record Evidence(TextSpan Span, string Text, string Rule)
{
    public static Evidence Of(Article article, TextSpan span, string rule) =>
        new(span, span.In(article.Text), rule);
}
