using System.Globalization;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Commands;

/// <summary>
/// A reading for a person to follow: each sentence with the round it was given to and why, and below it each mention with
/// the rule that made it.
/// </summary>
internal static class ExplainText
{
    public static void Write(TextWriter output, string file, ReadArticle article)
    {
        output.WriteLine(file);
        output.WriteLine(article.Published is { } published
            ? $"  published {IsoDate.Day(published.Date)} ({published.Basis}): «{published.Evidence[0].Text}»"
            : "  published: not told");
        foreach (var (kind, line) in article.Page.Furniture)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  line {line.Number} is {kind}"));
        }

        for (var i = 0; i < article.Sentences.Count; i++)
        {
            Write(output, article, i);
        }
    }

    private static void Write(TextWriter output, ReadArticle article, int index)
    {
        var sentence = article.Sentences[index];
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"line {sentence.Sentence.Line.Number}{(sentence.Sentence.IsTitle ? ", the headline" : "")}: {sentence.Sentence.Text(0, sentence.Sentence.Count)}"));
        foreach (var turn in sentence.Sentence.IsTitle ? [] : article.Thread.TurnsOf(index))
        {
            var from = turn.Token == 0 ? "" : $" from «{sentence.Sentence.Words(turn.Token, turn.Token + 1)}»";
            output.WriteLine($"  round {Round(article, turn.Round)}{from}: {Because(turn.Reason)}");
        }

        foreach (var mention in sentence.Mentions.OrderBy(m => m.Start))
        {
            output.WriteLine($"    {mention.Rule}  «{mention.Span.In(article.Article.Text)}»  {MentionSummary.Of(mention, article.Dates)}");
        }
    }

    private static string Round(ReadArticle article, int? round) =>
        round is not { } index ? "none" : article.Thread.Rounds[index].Number?.ToString(CultureInfo.InvariantCulture) ?? "without a number";

    private static string Because(TurnReason reason) => reason switch
    {
        TurnReason.NoRound => "the article names none",
        TurnReason.BeforeTheFirst => "none was named yet, and the article is about the one it names first",
        TurnReason.Named => "the words name it",
        TurnReason.TheSame => "the dialogue without a number is the one the text was speaking of",
        TurnReason.GoesOn => "the text goes on about it",
        TurnReason.Left => "a call or another matter; no round until one is named again",
        _ => "a look back with a date of its own",
    };
}
