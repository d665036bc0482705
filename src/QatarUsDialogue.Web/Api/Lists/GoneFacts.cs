using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Tells of a fact that is gone what its card tells: the words, and what stands in their place.</summary>
public sealed class GoneFacts(FormerFactQuery former, References references)
{
    public GoneFact? Find(string id, HttpContext context)
    {
        if (former.Read(id) is not { } gone)
        {
            return null;
        }

        return new()
        {
            Type = ProblemAnswer.TypeOf(context, ProblemKind.Gone),
            Title = ProblemKinds.TitleOf(ProblemKind.Gone),
            Status = ProblemKinds.StatusOf(ProblemKind.Gone),
            Detail = ProblemKinds.DetailOf(ProblemKind.Gone),
            Instance = ProblemAnswer.InstanceOf(context),
            Kind = gone.Kind,
            File = gone.File,
            Sha256 = gone.Sha256,
            Words = new() { Start = gone.Span.Start, Length = gone.Span.Length, Text = string.Concat(gone.Passage.Where(part => part.IsMarked).Select(part => part.Text)) },
            Passage = string.Concat(gone.Passage.Select(part => part.Text)),
            Source = gone.Source is { } source ? references.Of("sources", source.Id, source.Title is { } title ? new Label(title) : null) : null,
            IsSameFile = gone.IsSameFile,
            ReplacedBy = [.. gone.Now.Select(fact => references.Of("facts", fact.Id, new Label(fact.Text)))],
        };
    }
}
