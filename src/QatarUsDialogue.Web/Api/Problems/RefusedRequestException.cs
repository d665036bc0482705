namespace QatarUsDialogue.Web.Api.Problems;

/// <summary>A request that cannot be answered as it is asked.</summary>
public sealed class RefusedRequestException(ProblemKind kind, string detail) : Exception(detail)
{
    public ProblemKind Kind => kind;
}
