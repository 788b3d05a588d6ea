import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@/api/ApiError';
import type { SupportDecision } from '@/api/generated/model';
import {
  getGetSupportDecisionQueryKey,
  getSupportDecision,
} from '@/api/generated/support-decisions/support-decisions';
import { etagOf, ifMatch } from '@/api/http';
import { type Conflict, findConflict, mergeTheirs } from '@/ui/form/conflict';
import { toast } from '@/ui/Toast';

interface GroundStepOptions<Ground> {
  decision: SupportDecision;
  etag: string;
  /** What the fields of the step hold when nothing is typed, by the decision as it is saved. */
  groundOf: (decision: SupportDecision) => Ground;
  send: (ground: Ground, init: RequestInit) => Promise<unknown>;
  doneMessage: string;
  onClose: () => void;
}

/** The version that what is typed is built on. */
interface Read<Ground> {
  etag: string;
  ground: Ground;
}

/** A step with a ground in words; what was typed stays when somebody else saves the decision in the meantime. */
export function useGroundStep<Ground extends Record<string, string>>(
  options: GroundStepOptions<Ground>,
) {
  const { decision, groundOf, send, doneMessage, onClose } = options;
  const queries = useQueryClient();
  const [read, setRead] = useState<Read<Ground>>({
    etag: options.etag,
    ground: groundOf(decision),
  });
  const [ground, setGround] = useState(read.ground);
  const [isTried, setTried] = useState(false);
  const [conflict, setConflict] = useState<Conflict & { now: SupportDecision }>();
  const sending = useMutation({
    mutationFn: (what: { ground: Ground; read: Read<Ground> }) =>
      send(what.ground, ifMatch(what.read.etag)),
    onSuccess: async () => {
      toast(doneMessage);
      await queries.invalidateQueries();
      onClose();
    },
    onError: async (error, sent) => {
      if (!(error instanceof ApiError) || error.status !== 412) return;
      try {
        const reply = await getSupportDecision(decision.id);
        queries.setQueryData(getGetSupportDecisionQueryKey(decision.id), reply);
        const saved = { values: groundOf(reply.data), etag: etagOf(reply) };
        setConflict({ ...findConflict(sent.read.ground, sent.ground, saved), now: reply.data });
        sending.reset();
      } catch {
        // It could not be read again either: the refusal stands in the dialog, beside what was typed.
      }
    },
  });
  const submit = (what: Ground, since: Read<Ground>) => {
    setTried(true);
    if (Object.values(what).every((text) => text.trim() !== '')) {
      sending.mutate({ ground: what, read: since });
    }
  };
  return {
    ground,
    setField: (name: keyof Ground, text: string) => setGround({ ...ground, [name]: text }),
    /** What an empty field says once the step has been tried. */
    missing: (name: keyof Ground, message: string) =>
      isTried && (ground[name] ?? '').trim() === '' ? message : undefined,
    action: sending,
    submit: () => submit(ground, read),
    conflict,
    resolveConflict: (takeTheirs: readonly string[]) => {
      if (!conflict) return;
      const merged = mergeTheirs(ground, conflict, takeTheirs) as Ground;
      const now = { etag: conflict.etag, ground: conflict.theirs as Ground };
      setRead(now);
      setGround(merged);
      setConflict(undefined);
      submit(merged, now);
    },
    dismissConflict: () => setConflict(undefined),
  };
}

/** What the dialog of a step needs to know of it, whatever its fields are. */
export interface GroundStep {
  action: { isPending: boolean; isError: boolean; error: unknown };
  submit: () => void;
  conflict: (Conflict & { now: SupportDecision }) | undefined;
  resolveConflict: (takeTheirs: readonly string[]) => void;
  dismissConflict: () => void;
}
