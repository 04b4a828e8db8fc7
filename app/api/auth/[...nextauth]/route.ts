import type { NextRequest } from "next/server";
import nextAuth from "next-auth";
import { authOptions } from "@/lib/server/auth/next-auth";
import { answer } from "@/lib/server/route";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function handler(request: NextRequest, context: Context): Promise<Response> {
  return answer(request, async () => nextAuth(request, context, authOptions()));
}

export { handler as GET, handler as POST };
